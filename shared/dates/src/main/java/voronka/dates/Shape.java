package voronka.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of kinds of senses, written in words: {@code "on? which weekday"}. {@code a|b} is either,
 * {@code a?} may be missing, {@code a=X} must have that value, {@code !a} must not follow, {@code
 * &a} must follow and stays where it is.
 */
final class Shape {
    private record Element(List<String> kinds, boolean optional, char look) {
        static Element of(String text) {
            char first = text.charAt(0);
            boolean looks = first == '!' || first == '&';
            boolean optional = text.endsWith("?");
            String kinds = text.substring(looks ? 1 : 0, text.length() - (optional ? 1 : 0));
            return new Element(List.of(kinds.split("\\|")), optional, looks ? first : ' ');
        }
    }

    private final List<Element> elements;

    private Shape(List<Element> elements) {
        this.elements = elements;
    }

    static Shape of(String text) {
        return new Shape(List.of(text.split(" ")).stream().map(Element::of).toList());
    }

    /** All ways in which the chart fits from {@code at} on. */
    List<Match> matches(Chart chart, int at) {
        List<Match> found = new ArrayList<>();
        follow(chart, at, 0, Match.empty(), found);
        return found;
    }

    private void follow(Chart chart, int at, int element, Match sofar, List<Match> found) {
        if (element == elements.size()) {
            if (sofar.length() > 0) {
                found.add(sofar);
            }
            return;
        }
        Element next = elements.get(element);
        int here = at + sofar.length();
        List<Sense> fitting = fitting(chart, here, next);
        if (next.look() != ' ') {
            if (fitting.isEmpty() == (next.look() == '!')) {
                follow(chart, at, element + 1, sofar, found);
            }
            return;
        }
        for (Sense sense : fitting) {
            follow(chart, at, element + 1, sofar.with(sense), found);
        }
        if (next.optional()) {
            follow(chart, at, element + 1, sofar, found);
        }
    }

    private static List<Sense> fitting(Chart chart, int at, Element element) {
        List<Sense> fitting = new ArrayList<>();
        for (String kind : element.kinds()) {
            int equals = kind.indexOf('=');
            String name = equals < 0 ? kind : kind.substring(0, equals);
            for (Sense sense : chart.at(at, name)) {
                if (equals < 0 || kind.substring(equals + 1).equals(sense.value())) {
                    fitting.add(sense);
                }
            }
        }
        return fitting;
    }
}
