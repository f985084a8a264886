package voronka.domain.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;
import voronka.domain.team.MemberId;

/**
 * Which rules of selling were broken in a day, as its end shows it.
 *
 * @param day the company's
 */
public record Breaches(LocalDate day, List<Breach> all) {
    public Breaches {
        all = List.copyOf(all);
    }

    /** A rule. The gravest stand first. */
    public enum Rule {
        /** A request is answered in time. */
        UNANSWERED,
        /** What was promised is kept, or put off before it is due. */
        OVERDUE,
        /** A deal leaves its stage before the stage's time is up: it was up on that day. */
        LATE,
        /** No stage is skipped: one was on that day. */
        SKIPPED,
        /** An open deal has a next step. */
        NO_STEP
    }

    /**
     * One rule, broken by one deal.
     *
     * @param title what the deal is called; its id where that is not known
     * @param owner who answers for it; null for nobody
     */
    public record Breach(Rule rule, DealId deal, String title, @Nullable MemberId owner) {}

    /** By rule, the gravest first; rules that were kept are not there. */
    public Map<Rule, List<Breach>> byRule() {
        Map<Rule, List<Breach>> byRule = new EnumMap<>(Rule.class);
        all.forEach(one -> byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
        return byRule;
    }
}
