package voronka.domain.funnel;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A histogram of durations in whole days.
 *
 * @param days how many took so many days
 */
public record Stays(SortedMap<Integer, Long> days) {
    /** How many there were. */
    public long number() {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The median in whole days, the lower one of two; empty of nothing. */
    public OptionalInt median() {
        return percentile(50);
    }

    /**
     * The smallest number of whole days that so many percent of them did not exceed; empty of
     * nothing.
     */
    public OptionalInt percentile(int percent) {
        long number = number();
        long wanted = Math.max(1, (number * percent + 99) / 100);
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : days.entrySet()) {
            seen += entry.getValue();
            if (seen >= wanted) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }

    /** The share that took no longer than that, from 0 to 1; of nothing it is 0. */
    public double shareWithin(long most) {
        long number = number();
        long within =
                days.entrySet().stream()
                        .filter(entry -> entry.getKey() <= most)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return number == 0 ? 0 : (double) within / number;
    }

    /** Both together. */
    public Stays plus(Stays other) {
        TreeMap<Integer, Long> sum = new TreeMap<>(days);
        other.days.forEach((day, times) -> sum.merge(day, times, Long::sum));
        return new Stays(sum);
    }
}
