package voronka.dates.command;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.dates.Reading;

/**
 * A reading as one line of JSON. {@code choices} is there only when several moments may be meant.
 */
final class ReadingJson {
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private ReadingJson() {}

    static String of(String text, Reading reading) {
        return switch (reading) {
            case Reading.Understood(LocalDateTime at, String rest) -> line(text, at, rest, "");
            case Reading.Past(LocalDateTime at, String rest) ->
                    line(text, at, rest, ",\"past\":true");
            case Reading.Nothing(String rest) -> line(text, null, rest, "");
            case Reading.Ambiguous ambiguous ->
                    line(text, null, ambiguous.rest(), choices(ambiguous));
        };
    }

    private static String choices(Reading.Ambiguous ambiguous) {
        return ambiguous.choices().stream()
                .map(ReadingJson::moment)
                .collect(Collectors.joining(",", ",\"choices\":[", "]"));
    }

    private static String line(String text, @Nullable LocalDateTime at, String rest, String more) {
        String moment = at == null ? "null" : moment(at);
        return "{\"text\":%s,\"at\":%s,\"rest\":%s%s}"
                .formatted(string(text), moment, string(rest), more);
    }

    private static String moment(LocalDateTime at) {
        return string(TO_THE_MINUTE.format(at));
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
