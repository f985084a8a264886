package voronka.domain.funnel;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import voronka.domain.book.StageKey;

/**
 * Counters as reports read them, by the names that {@link Tally} gives them.
 *
 * @param values by name
 */
public record Counted(Map<String, Long> values) {
    /** Nothing was counted. */
    public static final Counted NOTHING = new Counted(Map.of());

    /** All of these together. */
    public static Counted sum(Collection<Map<String, Long>> many) {
        Map<String, Long> sum = new TreeMap<>();
        many.forEach(one -> one.forEach((name, value) -> sum.merge(name, value, Long::sum)));
        return new Counted(sum);
    }

    /** Both together. */
    public Counted plus(Counted other) {
        return sum(List.of(values, other.values));
    }

    /** What has no stage: {@code won}, {@code created}. */
    public Count of(String what) {
        return new Count(value(what + ".n"), value(what + ".sum"), value(what + ".unknown"));
    }

    /** What is counted by stage: {@code open}, {@code reached}. */
    public Count of(String what, StageKey stage) {
        return of(what + "." + stage);
    }

    /** What is counted by stage, of all stages together. */
    public Count ofAll(String what) {
        Count all = Count.NONE;
        for (StageKey stage : stages(what)) {
            all = all.plus(of(what, stage));
        }
        return all;
    }

    /** The stages for which that is counted. */
    public Set<StageKey> stages(String... whats) {
        Set<StageKey> stages = new LinkedHashSet<>();
        for (String what : whats) {
            for (String name : values.keySet()) {
                if (name.startsWith(what + ".")) {
                    String[] parts = name.split("\\.");
                    if (parts.length >= 3) {
                        stages.add(new StageKey(parts[1]));
                    }
                }
            }
        }
        return stages;
    }

    /**
     * The names that stand behind a prefix: {@code why.quote.price.n} has "price" after why.quote.
     */
    public Set<String> namesAfter(String prefix) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : values.keySet()) {
            if (name.startsWith(prefix + ".") && name.endsWith(".n")) {
                names.add(name.substring(prefix.length() + 1, name.length() - 2));
            }
        }
        return names;
    }

    /** How long something took, as often as it did. */
    public Stays stays(String what) {
        TreeMap<Integer, Long> days = new TreeMap<>();
        for (Map.Entry<String, Long> entry : values.entrySet()) {
            if (entry.getKey().startsWith(what + ".") && entry.getValue() > 0) {
                String rest = entry.getKey().substring(what.length() + 1);
                if (rest.chars().allMatch(Character::isDigit)) {
                    days.merge(Integer.valueOf(rest), entry.getValue(), Long::sum);
                }
            }
        }
        return new Stays(days);
    }

    private long value(String name) {
        return values.getOrDefault(name, 0L);
    }
}
