package voronka.local.telegram.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The start of an element: its name in lower case, its attributes, and where it ends in the input.
 */
record StartTag(String name, Map<String, String> attributes, int end) {
    /** Reads the tag whose opening angle stands at the place. */
    static StartTag at(String input, int place) throws MalformedMarkup {
        int i = place + 1;
        while (i < input.length() && !endsName(input.charAt(i))) {
            i++;
        }
        String name = input.substring(place + 1, i).toLowerCase(Locale.ROOT);
        if (!HtmlText.knows(name)) {
            throw new MalformedMarkup(
                    "Unsupported start tag \"%s\" at byte offset %d"
                            .formatted(name, HtmlText.bytes(input, place)));
        }
        Map<String, String> attributes = new TreeMap<>();
        while (true) {
            i = afterSpaces(input, i);
            if (i >= input.length()) {
                throw new MalformedMarkup(
                        "Unclosed start tag at byte offset " + HtmlText.bytes(input, place));
            }
            if (input.charAt(i) == '>') {
                return new StartTag(name, attributes, i + 1);
            }
            i = attribute(input, i, name, attributes);
        }
    }

    private static int attribute(
            String input, int start, String tag, Map<String, String> attributes)
            throws MalformedMarkup {
        int i = start;
        while (i < input.length() && !endsName(input.charAt(i)) && input.charAt(i) != '=') {
            i++;
        }
        if (i == start) {
            throw new MalformedMarkup(
                    "Empty attribute name in the tag \"%s\" at byte offset %d"
                            .formatted(tag, HtmlText.bytes(input, start)));
        }
        String name = input.substring(start, i).toLowerCase(Locale.ROOT);
        i = afterSpaces(input, i);
        if (i >= input.length() || input.charAt(i) != '=') {
            attributes.put(name, "");
            return i;
        }
        i = afterSpaces(input, i + 1);
        char quote = i < input.length() ? input.charAt(i) : '>';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? i + 1 : i;
        int to = from;
        while (to < input.length()
                && (quoted ? input.charAt(to) != quote : !endsName(input.charAt(to)))) {
            to++;
        }
        attributes.put(name, CharacterReference.replaceAll(input.substring(from, to)));
        return quoted ? to + 1 : to;
    }

    private static boolean endsName(char c) {
        return Character.isWhitespace(c) || c == '>';
    }

    private static int afterSpaces(String input, int start) {
        int i = start;
        while (i < input.length() && Character.isWhitespace(input.charAt(i))) {
            i++;
        }
        return i;
    }
}
