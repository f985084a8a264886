package voronka.stagetransition;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.BadJson;
import voronka.aws.json.Json;

/** What the other system wants, as its body says: {@code {to, amount?, reason?, until?, key}}. */
sealed interface Wanted {
    /**
     * A transition.
     *
     * @param to a stage's key, or "won", "lost", "frozen"
     * @param amount in major units of the company's currency
     * @param reason a key of the book's reasons
     * @param until the day a frozen deal wakes
     * @param key what makes the call safe to repeat
     */
    record Transition(
            String to,
            @Nullable BigDecimal amount,
            @Nullable String reason,
            @Nullable LocalDate until,
            String key)
            implements Wanted {}

    /** What is wrong, field by field. */
    record Problems(List<Problem> fields) implements Wanted {}

    /** A field, and what would be right. */
    record Problem(String field, String message) {}

    static Wanted of(byte[] body) {
        Map<String, @Nullable Object> fields;
        try {
            fields = Json.readObject(new String(body, StandardCharsets.UTF_8));
        } catch (BadJson e) {
            return new Problems(List.of(new Problem("", "not JSON: " + e.getMessage())));
        }
        List<Problem> problems = new ArrayList<>();
        String to = text(fields, "to", 24, problems);
        String key = text(fields, "key", 200, problems);
        BigDecimal amount = amount(fields.get("amount"), problems);
        String reason = optional(fields, "reason", problems);
        LocalDate until = day(fields.get("until"), problems);
        if (to == null || key == null || !problems.isEmpty()) {
            return new Problems(problems);
        }
        return new Transition(to, amount, reason, until, key);
    }

    private static @Nullable String text(
            Map<String, @Nullable Object> fields, String name, int most, List<Problem> problems) {
        if (fields.get(name) instanceof String text && !text.isBlank() && text.length() <= most) {
            return text;
        }
        problems.add(new Problem(name, "a text of 1 to %d characters".formatted(most)));
        return null;
    }

    private static @Nullable String optional(
            Map<String, @Nullable Object> fields, String name, List<Problem> problems) {
        return fields.get(name) == null ? null : text(fields, name, 100, problems);
    }

    private static @Nullable BigDecimal amount(@Nullable Object value, List<Problem> problems) {
        try {
            return switch (value) {
                case null -> null;
                case BigDecimal number -> number;
                case String text -> new BigDecimal(text.strip());
                default -> throw new NumberFormatException();
            };
        } catch (NumberFormatException notANumber) {
            problems.add(new Problem("amount", "a number in major units, like 4500.50"));
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable Object value, List<Problem> problems) {
        try {
            return switch (value) {
                case null -> null;
                case String text -> LocalDate.parse(text);
                default -> throw new DateTimeException("not a text");
            };
        } catch (DateTimeException notADay) {
            problems.add(new Problem("until", "a day like 2027-03-15"));
            return null;
        }
    }
}
