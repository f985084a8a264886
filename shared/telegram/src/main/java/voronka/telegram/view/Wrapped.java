package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.telegram.screen.Excerpt;

/** A name in as many lines as a box has. */
final class Wrapped {
    private static final int MOST_LINES = 3;

    private Wrapped() {}

    /**
     * At most three lines of about so many letters; what is longer is cut, and shows that it is.
     */
    static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
            lines.subList(MOST_LINES - 1, lines.size()).clear();
            lines.add(rest);
        }
        return lines.stream().map(one -> Excerpt.line(one, letters)).toList();
    }
}
