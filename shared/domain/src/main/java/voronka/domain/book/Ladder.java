package voronka.domain.book;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.time.Due;

/**
 * Who hears of a stage's limit when, for a deal that entered it at a certain moment.
 *
 * @param steps the earliest first; none at or before the moment of entering
 */
public record Ladder(List<Step> steps) {
    /**
     * A step of it.
     *
     * @param limit when the deal has to be further on
     */
    public record Step(Due at, Escalation.Whom whom, Due limit) {
        /** Whether there is still time. */
        public boolean isWarning() {
            return at.instant().isBefore(limit.instant());
        }
    }

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** Of a deal that entered then; without steps where the stage has no limit. */
    public static Ladder of(Stage stage, SalesBook book, Instant entered) {
        Limit limit = stage.limit();
        if (limit == null) {
            return new Ladder(List.of());
        }
        ZoneId zone = book.zone();
        Due end = limit.from(entered, book.hours(), zone);
        List<Step> steps = new ArrayList<>();
        Escalation escalation = book.escalation();
        if (escalation.warning() != null) {
            LocalDateTime before = book.hours().minus(end.local(), escalation.warning());
            steps.add(new Step(new Due(before, zone), Escalation.Whom.OWNER, end));
        }
        for (Escalation.Rung rung : escalation.rungs()) {
            LocalDateTime at =
                    rung.after().isZero()
                            ? end.local()
                            : book.hours().plus(end.local(), rung.after());
            steps.add(new Step(new Due(at, zone), rung.whom(), end));
        }
        steps.removeIf(step -> !step.at().instant().isAfter(entered));
        return new Ladder(steps);
    }
}
