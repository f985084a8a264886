package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.Deal;
import voronka.domain.ledger.Write;
import voronka.domain.search.Findable;
import voronka.domain.search.SearchKey;

/** A deal is found by what it is called now: that is written with whatever changes it. */
final class KeepingFindable {
    private KeepingFindable() {}

    /** A new deal. */
    static List<Write> of(Deal deal) {
        return Findable.of(deal.facts()).stream().<Write>map(Write.OfSearchKey::new).toList();
    }

    /** A deal that may be called otherwise, or have other contacts; nothing for all others. */
    static List<Write> changed(Deal before, Deal after) {
        if (before.facts().title().equals(after.facts().title())
                && before.facts().contact().equals(after.facts().contact())) {
            return List.of();
        }
        List<SearchKey> old = Findable.of(before.facts());
        List<SearchKey> now = Findable.of(after.facts());
        List<Write> writes = new ArrayList<>();
        old.stream()
                .filter(key -> !now.contains(key))
                .forEach(key -> writes.add(new Write.NoSearchKey(key)));
        now.stream()
                .filter(key -> !old.contains(key))
                .forEach(key -> writes.add(new Write.OfSearchKey(key)));
        return writes;
    }
}
