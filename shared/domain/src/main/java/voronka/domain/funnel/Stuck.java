package voronka.domain.funnel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.deal.OpenDeal;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/**
 * Deals that have stood in their stage for longer than it may take, and about which nobody plans
 * anything: the longest over their time first.
 *
 * @param measured whether any stage has a limit at all, of the book or from experience
 */
public record Stuck(List<Hanging> deals, boolean measured) {
    public Stuck {
        deals = deals.stream().sorted(Comparator.comparing(Hanging::since)).toList();
    }

    /**
     * One of them.
     *
     * @param since when its stage's time was up
     */
    public record Hanging(OpenDeal deal, Instant since) {}

    /** Those of one owner in one stage; null for nobody's. */
    public record Group(
            String pipeline, StageKey stage, @Nullable MemberId owner, List<Hanging> deals) {
        /** How many, and for how much. */
        public Count count() {
            return Stuck.count(deals);
        }

        /** A short sign of pipeline and stage. */
        public String sign() {
            return Fingerprint.of(pipeline + "/" + stage);
        }
    }

    /** How many in all, and what is at stake. */
    public Count count() {
        return count(deals);
    }

    /** By stage and owner, the most at stake first. */
    public List<Group> groups() {
        record Key(String pipeline, StageKey stage, @Nullable MemberId owner) {}
        Map<Key, List<Hanging>> groups = new LinkedHashMap<>();
        for (Hanging one : deals) {
            OpenDeal deal = one.deal();
            Key key = new Key(deal.facts().pipeline(), deal.stage(), deal.owner());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
        }
        List<Group> all = new ArrayList<>();
        groups.forEach((key, here) -> all.add(new Group(key.pipeline, key.stage, key.owner, here)));
        all.sort(
                Comparator.comparingLong((Group group) -> group.count().sum())
                        .thenComparingInt(group -> group.deals().size())
                        .reversed());
        return all;
    }

    private static Count count(List<Hanging> deals) {
        Count count = Count.NONE;
        for (Hanging one : deals) {
            @Nullable Money amount = one.deal().facts().amount();
            count =
                    count.plus(
                            amount == null ? new Count(1, 0, 1) : new Count(1, amount.minor(), 0));
        }
        return count;
    }
}
