package voronka.dates;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A row of senses that a pattern found. */
final class Match {
    private final List<Sense> senses;
    private final int length;

    private Match(List<Sense> senses, int length) {
        this.senses = senses;
        this.length = length;
    }

    static Match empty() {
        return new Match(List.of(), 0);
    }

    Match with(Sense sense) {
        List<Sense> longer = new ArrayList<>(senses);
        longer.add(sense);
        return new Match(longer, length + sense.length());
    }

    /** In tokens. */
    int length() {
        return length;
    }

    boolean has(String kind) {
        return senses.stream().anyMatch(s -> s.kind().equals(kind));
    }

    /** The value of the first sense of one of these kinds. */
    Object value(String... kinds) {
        return value(0, kinds);
    }

    /** The value of the second sense of that kind. */
    Object second(String kind) {
        return value(1, kind);
    }

    int number(String... kinds) {
        return toInt(value(kinds));
    }

    /** The second number of these kinds: the minutes after the hour. */
    int secondNumber(String... kinds) {
        return toInt(value(1, kinds));
    }

    int numberOr(int otherwise, String kind) {
        return has(kind) ? number(kind) : otherwise;
    }

    Unit unit() {
        return Unit.valueOf((String) value("unit", "halfunit", "endof", "shortunit"));
    }

    Part part() {
        return Part.valueOf((String) value("part", "barepart", "partnow", "ofday"));
    }

    Edge edge() {
        return Edge.valueOf((String) value("edge"));
    }

    Shift amount() {
        return (Shift) value("amount");
    }

    LocalTime time() {
        return (LocalTime) value("time", "loosetime", "dottedtime", "military");
    }

    private Object value(int skip, String... kinds) {
        List<String> wanted = List.of(kinds);
        return senses.stream()
                .filter(s -> wanted.contains(s.kind()))
                .skip(skip)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + wanted + " in " + senses))
                .value();
    }

    private static int toInt(Object value) {
        return switch (value) {
            case Integer whole -> whole;
            case Double d -> d.intValue();
            case String text -> (int) Double.parseDouble(text);
            default -> throw new IllegalStateException("no number: " + value);
        };
    }
}
