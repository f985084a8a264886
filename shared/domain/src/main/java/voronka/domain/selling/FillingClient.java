package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.Deals;
import voronka.domain.deal.Step;
import voronka.domain.lead.Leads;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Write;

/**
 * A contact that somebody shared into a deal's history becomes the client's: the phone number, and
 * the name where none is known. From then on the client is recognised by that number, unless it is
 * known as somebody else's.
 */
public final class FillingClient {
    private final DealDesk desk;
    private final Deals deals;
    private final Leads leads;
    private final PhoneNumbers phones;

    public FillingClient(DealDesk desk, Deals deals, Leads leads, PhoneNumbers phones) {
        this.desk = desk;
        this.deals = deals;
        this.leads = leads;
        this.phones = phones;
    }

    /**
     * Fills the card. Refuses an event that brought no contact, and what the card says already.
     *
     * @param event the number of the event that told of the contact
     */
    public DealOutcome from(int event, Order order) {
        return desk.carryOut(order, facts -> fill(event, facts));
    }

    private DealDesk.Ruling fill(int event, DealDesk.Case facts) {
        DealLog log = DealLog.of(deals.log(facts.file().deal().id()));
        Optional<Enclosure.Person> shared =
                log.entry(event).map(DealLog.Entry::activity).flatMap(FillingClient::personOf);
        if (shared.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchActivity(facts.file()));
        }
        Contact from = facts.file().deal().facts().contact();
        Contact to = filled(from, shared.get());
        if (to.equals(from)) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        Step<Deal> step =
                Step.noted(
                        facts.file().deal().knowing(to),
                        facts.by(),
                        facts.when(),
                        new DealEvent.ClientKnown(from, to));
        List<Write> beside = new ArrayList<>(recognised(to, facts));
        beside.add(new Write.OfContact(to));
        return new DealDesk.Ruling.Yes(step, List.of(), beside);
    }

    /** The first contact that came with it. */
    public static Optional<Enclosure.Person> personOf(Activity activity) {
        return activity.said().enclosed().stream()
                .filter(Enclosure.Person.class::isInstance)
                .map(Enclosure.Person.class::cast)
                .findFirst();
    }

    private Contact filled(Contact known, Enclosure.Person shared) {
        @Nullable String name = shared.name().isBlank() ? known.name() : shared.name().strip();
        @Nullable String phone = phones.read(shared.phone()).orElse(null);
        return new Contact(
                known.id(),
                known.name() == null ? name : known.name(),
                known.company(),
                phone == null ? known.phone() : phone,
                known.email(),
                known.telegram());
    }

    private List<Write> recognised(Contact client, DealDesk.Case facts) {
        List<ContactKey> keys =
                client.keys().stream().filter(key -> key.kind() == ContactKey.Kind.PHONE).toList();
        Map<ContactKey, Reach> known = leads.known(keys);
        boolean ofSomebodyElse =
                known.values().stream().anyMatch(one -> !one.contact().equals(client.id()));
        return ofSomebodyElse
                ? List.of()
                : NewDeal.reach(client, facts.file().deal().id(), known, keys);
    }
}
