package voronka.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.Deals;
import voronka.domain.team.Rights;

/**
 * All that ever happened with a client, over all their deals: what those who talk to them want to
 * know, whichever deal it belongs to. Deals of the same phone number or e-mail are the client's;
 * whoever may not see a deal does not read of it.
 */
public final class ClientsHistory {
    /** Of a client with more deals than that, the newest are read. */
    static final int MOST_DEALS = 20;

    private static final int MOST_FOUND = 100;

    private final SearchKeys keys;
    private final Deals deals;

    public ClientsHistory(SearchKeys keys, Deals deals) {
        this.keys = keys;
        this.deals = deals;
    }

    /** An entry of one of the client's deals. */
    public record Entry(Deal deal, DealLog.Entry entry) {}

    /**
     * Everything, the newest first.
     *
     * @param deals the client's deals that may be seen, the newest first
     */
    public record Told(List<Deal> deals, List<Entry> entries) {
        public Told {
            deals = List.copyOf(deals);
            entries = List.copyOf(entries);
        }
    }

    /**
     * Of the client of that deal: a question for each way to reach them, one for the deals, one for
     * each deal's log.
     */
    public Told of(Deal deal, Rights rights) {
        List<Deal> theirs = new ArrayList<>();
        theirs.add(deal);
        others(deal).stream()
                .filter(other -> isOf(other, deal.facts().contact()))
                .filter(other -> rights.maySee(other.owner()))
                .forEach(theirs::add);
        theirs.sort(
                Comparator.comparing((Deal one) -> one.facts().createdAt())
                        .reversed()
                        .thenComparing(one -> one.id().value()));
        List<Deal> read = theirs.stream().limit(MOST_DEALS).toList();
        List<Entry> entries = new ArrayList<>();
        for (Deal one : read) {
            DealLog.of(deals.log(one.id())).entries().stream()
                    .map(entry -> new Entry(one, entry))
                    .forEach(entries::add);
        }
        entries.sort(
                Comparator.comparing((Entry one) -> one.entry().event().at())
                        .thenComparing(one -> one.entry().event().number())
                        .reversed());
        return new Told(read, entries);
    }

    private List<Deal> others(Deal deal) {
        Set<DealId> found = new LinkedHashSet<>();
        Findable.of(deal.facts()).stream()
                .filter(key -> isWayToReach(key, deal.facts().contact()))
                .forEach(key -> found.addAll(keys.beginning(key.kind(), key.value(), MOST_FOUND)));
        found.remove(deal.id());
        Set<DealId> read = new LinkedHashSet<>(found.stream().limit(MOST_FOUND).toList());
        return read.isEmpty() ? List.of() : deals.deals(read);
    }

    private static boolean isWayToReach(SearchKey key, Contact contact) {
        String email = contact.email();
        return key.kind() == SearchKey.Kind.PHONE
                || email != null && key.value().equals(Findable.word(email));
    }

    private static boolean isOf(Deal other, Contact client) {
        Contact contact = other.facts().contact();
        return contact.id().equals(client.id())
                || contact.keys().stream().anyMatch(client.keys()::contains);
    }
}
