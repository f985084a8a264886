package voronka.local.telegram.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that is written by its name or number; any other ampersand stays as it is. */
record CharacterReference(String character, int length) {
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

    /** What stands at a place of the input, which holds an ampersand. */
    static CharacterReference at(String input, int place) {
        Matcher found = REFERENCE.matcher(input).region(place, input.length());
        if (!found.lookingAt()) {
            return new CharacterReference("&", 1);
        }
        int length = found.end() - place;
        String named = NAMED.get(found.group(1) == null ? "" : found.group(1));
        if (named != null) {
            return new CharacterReference(named, length);
        }
        String decimal = found.group(2);
        int code =
                decimal == null ? Integer.parseInt(found.group(3), 16) : Integer.parseInt(decimal);
        return code > 0 && Character.isValidCodePoint(code)
                ? new CharacterReference(Character.toString(code), length)
                : new CharacterReference("&", 1);
    }

    /** The input with all references replaced. */
    static String replaceAll(String input) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < input.length(); ) {
            if (input.charAt(i) == '&') {
                CharacterReference reference = at(input, i);
                out.append(reference.character());
                i += reference.length();
            } else {
                out.append(input.charAt(i++));
            }
        }
        return out.toString();
    }
}
