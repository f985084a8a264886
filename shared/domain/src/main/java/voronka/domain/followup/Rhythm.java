package voronka.domain.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.WorkingTime;

/**
 * How often a client is to hear from us. The day of the next touch is a worked one near the time
 * that the calendar gives, chosen so that whoever keeps hundreds of clients warm has about as many
 * of them every day.
 *
 * @param days from one touch to the next, {@link #SHORTEST} to {@link #LONGEST}
 */
public record Rhythm(int days) {
    public static final int SHORTEST = 1;
    public static final int LONGEST = 400;

    /** A touch comes at most so many worked days before or after its time: one for each week. */
    private static final int MOST_ASIDE = 5;

    /** Clients who wait already when their rhythm is set are dealt over so many days at most. */
    private static final int MOST_SPREAD = 92;

    /** Who was to hear from us by now hears on one of so many worked days. */
    private static final int SOON = 3;

    /**
     * @throws IllegalArgumentException when it is none that anybody keeps; see {@link #of}
     */
    public Rhythm {
        if (days < SHORTEST || days > LONGEST) {
            throw new IllegalArgumentException("every %d days".formatted(days));
        }
    }

    /** The rhythm of so many days; empty when nobody keeps such a one. */
    public static Optional<Rhythm> of(long days) {
        return days < SHORTEST || days > LONGEST
                ? Optional.empty()
                : Optional.of(new Rhythm((int) days));
    }

    /**
     * The worked days among which one is chosen, in order; there is at least one.
     *
     * @param best the day that the calendar gives, worked or not
     */
    public record Choice(List<LocalDate> days, LocalDate best) {
        public Choice {
            days = List.copyOf(days);
        }

        /** The first that comes into question. */
        public LocalDate first() {
            return days.getFirst();
        }

        /** The last. */
        public LocalDate last() {
            return days.getLast();
        }

        /**
         * The day nearest to the best that has less than the days before have on the average: those
         * are dealt already, and say how many make a day. Where each has as much, the emptiest; of
         * equals the nearest, and of two the earlier.
         *
         * @param load how many touches each day has already
         */
        public LocalDate dealt(Map<LocalDate, Integer> load) {
            double fair =
                    days.stream()
                            .filter(day -> day.isBefore(best))
                            .mapToInt(day -> load.getOrDefault(day, 0))
                            .average()
                            .orElse(0);
            Comparator<LocalDate> nearest =
                    Comparator.comparing((LocalDate day) -> Math.abs(aside(day)))
                            .thenComparing(Comparator.naturalOrder());
            return days.stream()
                    .filter(day -> load.getOrDefault(day, 0) < fair)
                    .min(nearest)
                    .orElseGet(
                            () ->
                                    days.stream()
                                            .min(
                                                    Comparator.comparing(
                                                                    (LocalDate day) ->
                                                                            load.getOrDefault(
                                                                                    day, 0))
                                                            .thenComparing(nearest))
                                            .orElseThrow());
        }

        private long aside(LocalDate day) {
            return ChronoUnit.DAYS.between(best, day);
        }
    }

    /** When the client may hear from us after a touch on that day: from tomorrow on. */
    public Choice after(LocalDate touch, LocalDate today, WorkingTime hours) {
        LocalDate best = touch.plusDays(days);
        if (!best.isAfter(today)) {
            return soon(today, hours);
        }
        int aside = Math.min(MOST_ASIDE, days / 7);
        List<LocalDate> near = new ArrayList<>();
        LocalDate before = best.minusDays(1);
        while (near.size() < aside && before.isAfter(today)) {
            if (hours.isWorked(before)) {
                near.addFirst(before);
            }
            before = before.minusDays(1);
        }
        if (hours.isWorked(best)) {
            near.add(best);
        }
        int later = near.isEmpty() ? Math.max(1, aside) : aside;
        return new Choice(with(later, best.plusDays(1), near, hours), best);
    }

    /**
     * The same when the rhythm is set today. Many are set on one day, for clients nobody has talked
     * to for long: those are dealt over days to come, not all on tomorrow.
     *
     * @param touch the last one; null for none yet
     */
    public Choice beginning(@Nullable LocalDate touch, LocalDate today, WorkingTime hours) {
        if (touch != null && touch.plusDays(days).isAfter(today)) {
            return after(touch, today, hours);
        }
        LocalDate tomorrow = today.plusDays(1);
        List<LocalDate> worked =
                tomorrow.datesUntil(tomorrow.plusDays(Math.min(days, MOST_SPREAD)))
                        .filter(hours::isWorked)
                        .toList();
        return worked.isEmpty() ? soon(today, hours) : new Choice(worked, tomorrow);
    }

    /** One of the next worked days: somebody was not reached, or was to be by now. */
    public static Choice soon(LocalDate today, WorkingTime hours) {
        LocalDate tomorrow = today.plusDays(1);
        return new Choice(with(SOON, tomorrow, new ArrayList<>(), hours), tomorrow);
    }

    private static List<LocalDate> with(
            int more, LocalDate from, List<LocalDate> days, WorkingTime hours) {
        LocalDate next = from;
        for (int count = 0; count < more; count++) {
            LocalDate worked = hours.workedDay(next, 0);
            days.add(worked);
            next = worked.plusDays(1);
        }
        return days;
    }
}
