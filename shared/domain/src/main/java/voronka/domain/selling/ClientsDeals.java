package voronka.domain.selling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealId;
import voronka.domain.lead.Leads;
import voronka.domain.lead.Reach;

/** Where a client's rhythm lies: with their newest deal, as their ways to be reached tell it. */
final class ClientsDeals {
    private final Leads leads;

    ClientsDeals(Leads leads) {
        this.leads = leads;
    }

    /** The newest deal of that client, by the surest way; empty when they left none. */
    Optional<DealId> newest(Contact client) {
        List<ContactKey> keys = client.keys();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Map<ContactKey, Reach> known = leads.known(keys);
        return keys.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(reach -> reach.contact().equals(client.id()))
                .map(Reach::deal)
                .findFirst();
    }
}
