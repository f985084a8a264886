package voronka.domain.funnel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;

/**
 * Which funnel somebody looks at: small enough to travel in a button.
 *
 * @param period of which days; for {@link Kind#NOW} null, or the day at whose end it stood so
 * @param pipeline the {@link Fingerprint} of a pipeline's key; null for the book's first
 * @param part of which deals; null for all of them
 * @param money whether sums are told instead of numbers
 */
public record FunnelView(
        Kind kind,
        @Nullable Days period,
        @Nullable String pipeline,
        @Nullable Part part,
        boolean money) {
    /** What is counted. */
    public enum Kind {
        /** Open deals by stage. */
        NOW,
        /** The deals that began in the period. */
        COHORT,
        /** What happened in the period. */
        EVENTS,
        /** What was lost in the period, and why. */
        LOSSES
    }

    /** By what deals are told apart; the counters know one of these at a time. */
    public enum By {
        OWNER,
        /** A team is the sum of its members. */
        TEAM,
        SOURCE,
        CHANNEL,
        PRODUCT,
        /** Several conditions at once: the counters do not know them, the log is read. */
        FILTER
    }

    /**
     * A part of the deals.
     *
     * @param code of an owner the member's id, "" for nobody; else the {@link Fingerprint} of the
     *     name
     */
    public record Part(By by, String code) {
        /** The deals of one owner. */
        public static Part of(MemberId owner) {
            return new Part(By.OWNER, owner.value());
        }

        /** The deals that a filter lets through. */
        public static Part of(Filter filter) {
            return new Part(By.FILTER, filter.code());
        }

        /** The deals of that source, channel or product. */
        public static Part of(By by, String name) {
            return new Part(by, Fingerprint.of(name));
        }
    }

    /**
     * @throws IllegalArgumentException when a history has no period
     */
    public FunnelView {
        if (kind != Kind.NOW && period == null) {
            throw new IllegalArgumentException("a history is of a period");
        }
    }

    /** The funnel of the book's first pipeline now, of everybody. */
    public static FunnelView all() {
        return new FunnelView(Kind.NOW, null, null, null, false);
    }

    /** The same now. */
    public FunnelView now() {
        return new FunnelView(Kind.NOW, null, pipeline, part, money);
    }

    /** The same as it stood at the end of a day. */
    public FunnelView asOf(LocalDate day) {
        return new FunnelView(Kind.NOW, new Days(day, day), pipeline, part, money);
    }

    /** The same of a period. */
    public FunnelView of(Kind other, Days days) {
        return new FunnelView(other, days, pipeline, part, money);
    }

    /** The same of another pipeline, told by its key. */
    public FunnelView in(String other) {
        return new FunnelView(kind, period, Fingerprint.of(other), part, money);
    }

    /** The same of that part, or of all. */
    public FunnelView of(@Nullable Part other) {
        return new FunnelView(kind, period, pipeline, other, money);
    }

    /** What happened on the day at whose end it stood so; any other view is the same. */
    public FunnelView happening() {
        return kind == Kind.NOW && period != null ? of(Kind.EVENTS, period) : this;
    }

    /** The same in sums or in numbers. */
    public FunnelView inMoney(boolean other) {
        return new FunnelView(kind, period, pipeline, part, other);
    }

    /** Whether the counters do not know it, so that the log has to be read. */
    public boolean readsTheLog() {
        return isBy(By.FILTER);
    }

    /** Whether the deals are told apart by that. */
    public boolean isBy(By by) {
        return part != null && part.by() == by;
    }
}
