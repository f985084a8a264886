package voronka.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** How much room letters take, and how a text is made to fit its room. */
record Lettering(Typeface typeface) {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    static double width(String text, Font font) {
        return font.getStringBounds(text, SMOOTH).getWidth();
    }

    /** The text, cut with "…" where it is wider than that. */
    String fitted(String text, Font font, double room) {
        String shown = typeface.shown(text);
        if (width(shown, font) <= room) {
            return shown;
        }
        int end = shown.length();
        while (end > 1 && width(shown.substring(0, end).strip() + "…", font) > room) {
            end = shown.offsetByCodePoints(end, -1);
        }
        return shown.substring(0, end).strip() + "…";
    }

    /** The text on at most so many lines, none wider than that; cut where it does not fit. */
    List<String> wrapped(String text, Font font, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = typeface.shown(text).split(" ");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (width(longer, font) > room && !line.isEmpty()) {
                if (lines.size() == most - 1) {
                    lines.add(fitted(rest(line, words, i), font, room));
                    return lines;
                }
                lines.add(fitted(line.toString(), font, room));
                line.setLength(0);
                longer = words[i];
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(fitted(line.toString(), font, room));
        return lines;
    }

    private static String rest(StringBuilder line, String[] words, int from) {
        return line + " " + String.join(" ", List.of(words).subList(from, words.length));
    }
}
