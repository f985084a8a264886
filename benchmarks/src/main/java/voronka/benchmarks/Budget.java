package voronka.benchmarks;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;

/**
 * What a function may cost at most before its first answer.
 *
 * @param function by its logical id in the template
 * @param event of the events folder: the first it is given
 * @param megabytes millions of bytes of its zip
 * @param classes loaded at the first answer, the runtime's own among them
 * @param plain process start to first answer, as a multiple of the do-nothing function's
 * @param primed snapshot to first answer, as a multiple of the do-nothing function's start; empty
 *     for a function that never starts from a snapshot
 */
public record Budget(
        String function,
        String event,
        int megabytes,
        int classes,
        double plain,
        OptionalDouble primed) {
    /** One for each function of the template. */
    public static final List<Budget> ALL =
            List.of(
                    new Budget("LeadIntake", "lead-in-json", 9, 5100, 8.5, OptionalDouble.of(0.40)),
                    new Budget(
                            "TelegramBot",
                            "telegram-callback",
                            19,
                            7250,
                            13,
                            OptionalDouble.of(0.40)),
                    new Budget(
                            "StageTransition",
                            "transition-paid",
                            9,
                            4800,
                            8.5,
                            OptionalDouble.empty()),
                    new Budget(
                            "FollowUpReminder",
                            "stream-notice",
                            18,
                            5450,
                            13,
                            OptionalDouble.empty()),
                    new Budget(
                            "FunnelAggregation",
                            "stream-log",
                            9,
                            4250,
                            8.5,
                            OptionalDouble.empty()),
                    new Budget("Report", "picture-ordered", 20, 8500, 20, OptionalDouble.empty()),
                    new Budget(
                            "CalendarFeed",
                            "calendar-asked",
                            11,
                            4450,
                            8.5,
                            OptionalDouble.empty()));

    /**
     * That function's.
     *
     * @throws NoSuchElementException when it has none
     */
    public static Budget of(String function) {
        return ALL.stream()
                .filter(budget -> budget.function().equals(function))
                .findFirst()
                .orElseThrow();
    }
}
