package voronka.domain.selling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.activity.Touches;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Write;
import voronka.domain.team.MemberId;
import voronka.domain.time.Moment;

/** How a deal begins, whoever brings it. */
record NewDeal(Step<OpenDeal> step) {

    static NewDeal of(
            DealId id,
            Enquiry enquiry,
            Contact contact,
            SalesBook book,
            Pipeline pipeline,
            @Nullable MemberId owner,
            @Nullable String news,
            Moment when) {
        DealFacts facts =
                new DealFacts(
                        id,
                        enquiry.title(),
                        enquiry.amount(),
                        owner,
                        pipeline.key(),
                        book.version(),
                        contact,
                        new Origin(enquiry.source(), enquiry.channel(), enquiry.product()),
                        when.at(),
                        when.day(),
                        pipeline.first().key(),
                        news,
                        Touches.NONE,
                        Progress.begun(),
                        0,
                        1,
                        0);
        return new NewDeal(OpenDeal.open(facts, pipeline, enquiry.by(), when));
    }

    DealId id() {
        return step.deal().id();
    }

    /** The deal, its first event, its contact, and by what that contact will be known. */
    List<Write> writes(Map<ContactKey, Reach> known) {
        Contact contact = step.deal().facts().contact();
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfDeal(step.deal()));
        writes.add(new Write.OfEvent(step.event()));
        writes.add(new Write.OfContact(contact));
        writes.addAll(reach(contact, id(), known, contact.keys()));
        writes.addAll(KeepingFindable.of(step.deal()));
        return writes;
    }

    /** A client's rhythm goes over to their newest deal, with its day, to whoever has that deal. */
    List<Write> rhythm(List<DealFile> others, Ids ids, Instant now) {
        List<FollowUp> theirs = others.stream().flatMap(file -> file.rhythm().stream()).toList();
        List<Write> writes = new ArrayList<>();
        theirs.forEach(old -> writes.add(new Write.OfFollowUp(old.dropped())));
        theirs.stream()
                .findFirst()
                .map(
                        old ->
                                FollowUp.rhythm(
                                        ids.next(),
                                        id(),
                                        step.deal().owner(),
                                        old.every(),
                                        old.due(),
                                        now))
                .ifPresent(rhythm -> writes.add(new Write.OfFollowUp(rhythm)));
        return writes;
    }

    /** Somebody known keeps their id. */
    static Contact contact(Contact told, Map<ContactKey, Reach> known, Ids ids) {
        String id =
                told.keys().stream()
                        .map(known::get)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(Reach::contact)
                        .orElseGet(ids::next);
        return new Contact(
                id, told.name(), told.company(), told.phone(), told.email(), told.telegram());
    }

    /** By each of these keys the contact is found in that deal from now on. */
    static List<Write> reach(
            Contact contact, DealId deal, Map<ContactKey, Reach> known, List<ContactKey> keys) {
        List<Write> writes = new ArrayList<>();
        for (ContactKey key : keys) {
            Reach before = known.get(key);
            if (before == null) {
                writes.add(new Write.OfReach(new Reach(key, contact.id(), deal, 0)));
            } else if (!before.deal().equals(deal)) {
                writes.add(new Write.OfReach(before.seenIn(deal)));
            }
        }
        return writes;
    }
}
