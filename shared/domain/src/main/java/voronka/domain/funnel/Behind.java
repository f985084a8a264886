package voronka.domain.funnel;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;

/**
 * A line of a report whose deals somebody wants to see: small enough to travel in a button.
 *
 * @param stage the {@link Fingerprint} of the stage's key; null for all stages
 * @param reason the {@link Fingerprint} of the reason for losing; null for every reason
 * @param weekday on which day of the week it happened; null for every day
 */
public record Behind(
        What what, @Nullable String stage, @Nullable String reason, @Nullable DayOfWeek weekday) {
    /** What the report counts in that line. */
    public enum What {
        OPEN,
        REACHED,
        PASSED,
        LOST,
        FROZEN,
        STILL,
        WON,
        CREATED
    }

    /** Of every stage. */
    public static Behind of(What what) {
        return new Behind(what, null, null, null);
    }

    /** Of that stage. */
    public static Behind of(What what, StageKey stage) {
        return new Behind(what, Fingerprint.of(stage.value()), null, null);
    }

    /** Lost for that reason. */
    public static Behind lostFor(String reason) {
        return new Behind(What.LOST, null, Fingerprint.of(reason), null);
    }

    /** Lost on that day of the week. */
    public static Behind lostOn(DayOfWeek weekday) {
        return new Behind(What.LOST, null, null, weekday);
    }

    boolean isOf(StageKey other) {
        return stage == null || stage.equals(Fingerprint.of(other.value()));
    }
}
