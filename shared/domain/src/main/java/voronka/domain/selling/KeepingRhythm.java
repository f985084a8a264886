package voronka.domain.selling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import voronka.domain.activity.Touches;
import voronka.domain.book.SalesBook;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Rhythm;
import voronka.domain.lead.Leads;
import voronka.domain.ledger.Write;

/**
 * What a touch is to the client's rhythm, in whichever of their deals it was: they hear from us
 * again when the rhythm says; whom nobody reached, on one of the next days. It is written with the
 * touch. A touch in the deal that has the rhythm costs one question to the index, any other of a
 * client with phone, e-mail or name of the messenger the question which deal that is.
 */
final class KeepingRhythm {
    private final FollowUps followUps;
    private final ClientsDeals clients;
    private final DealingTouches dealing;

    KeepingRhythm(FollowUps followUps, Leads leads) {
        this.followUps = followUps;
        this.clients = new ClientsDeals(leads);
        this.dealing = new DealingTouches(followUps);
    }

    DealDesk.Ruling.Yes after(DealDesk.Ruling.Yes yes, DealDesk.Case facts) {
        Touches before = facts.file().deal().facts().touches();
        Touches now = yes.deal().facts().touches();
        boolean heard = !Objects.equals(before.last(), now.last());
        if (!heard && now.count() <= before.count()) {
            return yes;
        }
        List<FollowUp> changed = new ArrayList<>(yes.followUps());
        Optional<FollowUp> own = own(changed, facts.file());
        if (own.isPresent()) {
            Optional<FollowUp> next = next(own.get(), now, heard, facts);
            next.ifPresent(one -> changed.removeIf(old -> old.id().equals(one.id())));
            next.ifPresent(changed::add);
            return new DealDesk.Ruling.Yes(yes.steps(), changed, yes.beside());
        }
        List<Write> beside = new ArrayList<>(yes.beside());
        clients.newest(yes.deal().facts().contact())
                .filter(deal -> !deal.equals(yes.deal().id()))
                .flatMap(followUps::file)
                .flatMap(DealFile::rhythm)
                .flatMap(rhythm -> next(rhythm, now, heard, facts))
                .ifPresent(rhythm -> beside.add(new Write.OfFollowUp(rhythm)));
        return new DealDesk.Ruling.Yes(yes.steps(), changed, beside);
    }

    /** As the command leaves it so far: it may have other hands already. */
    private static Optional<FollowUp> own(List<FollowUp> changed, DealFile file) {
        return file.rhythm()
                .map(
                        rhythm ->
                                changed.stream()
                                        .filter(one -> one.id().equals(rhythm.id()))
                                        .findFirst()
                                        .orElse(rhythm));
    }

    private Optional<FollowUp> next(
            FollowUp rhythm, Touches touches, boolean heard, DealDesk.Case facts) {
        SalesBook book = facts.book();
        ZoneId zone = book.zone();
        LocalDate today = facts.when().day();
        boolean early = DealingTouches.day(rhythm.due().instant(), zone).isAfter(today);
        if (!heard) {
            return early
                    ? Optional.empty()
                    : Optional.of(dealt(rhythm, Rhythm.soon(today, book.hours()), book));
        }
        Instant last = touches.last();
        LocalDate touch =
                last == null ? today.minusDays(rhythm.every()) : last.atZone(zone).toLocalDate();
        return Optional.of(
                dealt(rhythm, new Rhythm(rhythm.every()).after(touch, today, book.hours()), book));
    }

    private FollowUp dealt(FollowUp rhythm, Rhythm.Choice choice, SalesBook book) {
        return rhythm.putOff(dealing.on(choice, rhythm.owner(), rhythm.id(), book));
    }
}
