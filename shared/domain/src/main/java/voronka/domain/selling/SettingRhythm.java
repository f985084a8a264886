package voronka.domain.selling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Rhythm;
import voronka.domain.lead.Leads;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;

/**
 * How often a client is to hear from us is said, said otherwise, or taken back. It is the client's
 * and not the deal's: it lies with their newest deal, goes over to the next one, and outlives the
 * deal's closing. Whoever answers for the deal keeps it.
 */
public final class SettingRhythm {
    private final DealDesk desk;
    private final Deals deals;
    private final Team team;
    private final ClientsDeals clients;
    private final DealingTouches dealing;

    public SettingRhythm(DealDesk desk, Deals deals, FollowUps followUps, Leads leads, Team team) {
        this.desk = desk;
        this.deals = deals;
        this.team = team;
        this.clients = new ClientsDeals(leads);
        this.dealing = new DealingTouches(followUps);
    }

    /**
     * So often from now on, in whatever state the deal is. Refuses what is so already. Of a client
     * who has a newer deal, that one changes.
     */
    public DealOutcome to(Rhythm rhythm, Order order) {
        String id = desk.newId();
        return carryOut(order, facts -> set(id, rhythm, facts));
    }

    /** No longer. Refuses a client who has none. */
    public DealOutcome off(Order order) {
        return carryOut(order, SettingRhythm::off);
    }

    private DealOutcome carryOut(Order order, DealDesk.Decision decision) {
        DealId deal =
                deals.deal(order.deal())
                        .map(found -> found.facts().contact())
                        .flatMap(this::newestOf)
                        .orElse(order.deal());
        return desk.carryOut(
                order.about(deal),
                DealDesk.Access.WORK,
                facts ->
                        isTheirs(facts)
                                ? decision.on(facts)
                                : new DealDesk.Ruling.No(new DealOutcome.NotYours(facts.file())));
    }

    private Optional<DealId> newestOf(Contact client) {
        return clients.newest(client);
    }

    /** Whoever has a task in somebody else's deal does not say how often its client is called. */
    private static boolean isTheirs(DealDesk.Case facts) {
        return facts.order().mayChange(facts.file().deal())
                || facts.by() instanceof Actor.Person person && facts.file().isKeptBy(person.id());
    }

    private DealDesk.Ruling set(String id, Rhythm rhythm, DealDesk.Case facts) {
        Optional<FollowUp> before = facts.file().rhythm();
        int was = before.map(FollowUp::every).orElse(0);
        if (was == rhythm.days()) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        Deal deal = facts.file().deal();
        SalesBook book = facts.book();
        ZoneId zone = book.zone();
        @Nullable Instant last = deal.facts().touches().last();
        @Nullable LocalDate touch = last == null ? null : last.atZone(zone).toLocalDate();
        Rhythm.Choice choice = rhythm.beginning(touch, facts.when().day(), book.hours());
        FollowUp after =
                before.map(
                                old ->
                                        old.paced(rhythm.days())
                                                .putOff(
                                                        dealing.on(
                                                                choice,
                                                                old.owner(),
                                                                old.id(),
                                                                book)))
                        .orElseGet(
                                () -> {
                                    @Nullable MemberId keeper = keeper(deal, facts);
                                    return FollowUp.rhythm(
                                            id,
                                            deal.id(),
                                            keeper,
                                            rhythm.days(),
                                            dealing.on(choice, keeper, id, book),
                                            facts.now());
                                });
        return ruling(was, rhythm.days(), after, facts);
    }

    private static DealDesk.Ruling off(DealDesk.Case facts) {
        return facts.file()
                .rhythm()
                .map(rhythm -> ruling(rhythm.every(), 0, rhythm.dropped(), facts))
                .orElseGet(() -> new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file())));
    }

    private static DealDesk.Ruling ruling(int from, int to, FollowUp after, DealDesk.Case facts) {
        return new DealDesk.Ruling.Yes(
                Step.noted(
                        facts.file().deal(),
                        facts.by(),
                        facts.when(),
                        new DealEvent.RhythmSet(from, to)),
                List.of(after));
    }

    /** The deal's owner, whoever that will be; of a closed deal whose owner has left, who asks. */
    private @Nullable MemberId keeper(Deal deal, DealDesk.Case facts) {
        @Nullable MemberId owner = deal.owner();
        boolean goesOn =
                switch (deal) {
                    case OpenDeal open -> true;
                    case FrozenDeal frozen -> true;
                    case WonDeal won -> false;
                    case LostDeal lost -> false;
                };
        boolean there =
                owner != null && team.roster().byId(owner).filter(Member::active).isPresent();
        return goesOn || there ? owner : facts.by().member();
    }
}
