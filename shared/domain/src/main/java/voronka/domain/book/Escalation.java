package voronka.domain.book;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a stage's limit, and when. Times are working time.
 *
 * @param warning how long before the limit the owner is warned; null for no warning
 * @param rungs who is told after the limit, the earliest first
 */
public record Escalation(@Nullable Duration warning, List<Rung> rungs) {
    /** Who is told. */
    public enum Whom {
        OWNER,
        HEAD,
        DIRECTOR
    }

    /**
     * A step of the ladder.
     *
     * @param after how long after the limit; zero is at the limit itself
     */
    public record Rung(Duration after, Whom whom) {
        public Rung {
            if (after.isNegative()) {
                throw new IllegalArgumentException("before the limit: " + after);
            }
        }
    }

    /**
     * @throws IllegalArgumentException when a rung is not later than the one before it
     */
    public Escalation {
        rungs = List.copyOf(rungs);
        for (int place = 1; place < rungs.size(); place++) {
            if (rungs.get(place).after().compareTo(rungs.get(place - 1).after()) <= 0) {
                throw new IllegalArgumentException("a ladder goes up: " + rungs);
            }
        }
    }

    /**
     * The owner an hour before and at the limit, the head two hours after it, then the director.
     */
    public static Escalation usual() {
        return new Escalation(
                Duration.ofHours(1),
                List.of(
                        new Rung(Duration.ZERO, Whom.OWNER),
                        new Rung(Duration.ofHours(2), Whom.HEAD),
                        new Rung(Duration.ofHours(18), Whom.DIRECTOR)));
    }
}
