package voronka.domain.funnel;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/** How much is to be sold in a month, by all together and by each. */
public interface Plans {
    /**
     * A plan.
     *
     * @param member whose it is; null for the company's
     */
    record Plan(YearMonth month, @Nullable MemberId member, Money sum) {}

    /** Sets a plan; the newest holds. */
    void set(Plan plan);

    /** The plans of a month. */
    List<Plan> of(YearMonth month);

    /** Somebody's among these plans, or the company's; absent where none is set. */
    static Map<YearMonth, Money> of(List<Plan> plans, @Nullable MemberId member) {
        Map<YearMonth, Money> own = new HashMap<>();
        plans.stream()
                .filter(plan -> Objects.equals(plan.member(), member))
                .forEach(plan -> own.put(plan.month(), plan.sum()));
        return own;
    }
}
