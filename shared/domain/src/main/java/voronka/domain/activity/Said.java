package voronka.domain.activity;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said, in somebody's words, and what came with it.
 *
 * @param text "" when only something was enclosed
 */
public record Said(String text, List<Enclosure> enclosed) {
    /** The longest text that is kept: as long as a message of the messenger can be. */
    public static final int LONGEST_TEXT = 4096;

    /** As many as an album has, and some more. */
    public static final int MOST_ENCLOSED = 20;

    /** Nothing yet. */
    public static final Said NOTHING = new Said("", List.of());

    public Said {
        enclosed = List.copyOf(enclosed);
    }

    /** Words alone. */
    public static Said of(String text) {
        return new Said(text, List.of());
    }

    /** Whether there is nothing. */
    public boolean isNothing() {
        return text.isBlank() && enclosed.isEmpty();
    }

    /** The same things with other words. */
    public Said saying(String other) {
        return new Said(other, enclosed);
    }

    /** This and that together; words that are there already are not said again. */
    public Said and(Said more) {
        List<Enclosure> all = new ArrayList<>(enclosed);
        more.enclosed().stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Said(
                joined(more.text()),
                all.size() > MOST_ENCLOSED ? all.subList(0, MOST_ENCLOSED) : all);
    }

    private String joined(String more) {
        if (more.isBlank() || text.contains(more)) {
            return text;
        }
        String both = text.isBlank() ? more : text + "\n" + more;
        return both.length() <= LONGEST_TEXT ? both : text;
    }
}
