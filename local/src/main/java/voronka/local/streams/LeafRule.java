package voronka.local.streams;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a single value of a pattern asks of a single value of an event. */
final class LeafRule {
    private LeafRule() {}

    /**
     * @throws IllegalArgumentException when the comparison is not known here
     */
    static Predicate<JsonNode> of(JsonNode rule) {
        if (!rule.isObject()) {
            return equal(rule);
        }
        String kind = rule.size() == 1 ? rule.fieldNames().next() : "";
        JsonNode argument = rule.path(kind);
        return switch (kind) {
            case "prefix" -> text(value -> value.startsWith(argument.asText()));
            case "suffix" -> text(value -> value.endsWith(argument.asText()));
            case "equals-ignore-case" ->
                    text(
                            value ->
                                    value.toLowerCase(Locale.ROOT)
                                            .equals(argument.asText().toLowerCase(Locale.ROOT)));
            case "exists" -> value -> exists(value) == argument.asBoolean();
            case "anything-but" -> anythingBut(argument);
            case "numeric" -> numeric(argument);
            default ->
                    throw new IllegalArgumentException(
                            "\"%s\" is not known here; known are prefix, suffix,".formatted(rule)
                                    + " equals-ignore-case, exists, anything-but and numeric");
        };
    }

    private static Predicate<JsonNode> equal(JsonNode expected) {
        if (expected.isNumber()) {
            BigDecimal number = expected.decimalValue();
            return value -> value.isNumber() && value.decimalValue().compareTo(number) == 0;
        }
        return expected::equals;
    }

    private static Predicate<JsonNode> text(Predicate<String> rule) {
        return value -> value.isTextual() && rule.test(value.asText());
    }

    private static boolean exists(JsonNode value) {
        return !value.isMissingNode() && !value.isObject();
    }

    private static Predicate<JsonNode> anythingBut(JsonNode argument) {
        List<Predicate<JsonNode>> unwanted = new ArrayList<>();
        if (argument.isArray()) {
            argument.forEach(one -> unwanted.add(of(one)));
        } else {
            unwanted.add(of(argument));
        }
        return value -> exists(value) && unwanted.stream().noneMatch(one -> one.test(value));
    }

    private static Predicate<JsonNode> numeric(JsonNode argument) {
        List<Predicate<BigDecimal>> bounds = new ArrayList<>();
        for (int i = 0; i + 1 < argument.size(); i += 2) {
            bounds.add(bound(argument.get(i).asText(), argument.get(i + 1).decimalValue()));
        }
        return value ->
                value.isNumber()
                        && bounds.stream().allMatch(bound -> bound.test(value.decimalValue()));
    }

    private static Predicate<BigDecimal> bound(String comparison, BigDecimal limit) {
        return switch (comparison) {
            case "=" -> number -> number.compareTo(limit) == 0;
            case "<" -> number -> number.compareTo(limit) < 0;
            case "<=" -> number -> number.compareTo(limit) <= 0;
            case ">" -> number -> number.compareTo(limit) > 0;
            case ">=" -> number -> number.compareTo(limit) >= 0;
            default -> throw new IllegalArgumentException("no comparison: " + comparison);
        };
    }
}
