package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Filter.Op;
import voronka.domain.funnel.FunnelView.By;

/**
 * The conditions of a line, and the words besides: {@code источник=«Сайт 2» сумма<1 млн май}.
 *
 * @param rest the line without them
 */
record FilterWords(List<Condition> conditions, String rest) {
    private static final String QUOTED = "[\"«“](?<%s>[^\"»”]*)[\"»”]";
    private static final String WORD = "[\\p{L}][\\p{L}\\d_-]*";

    /**
     * One of them.
     *
     * @param by what it narrows down by; null for a sum or a field of the company's own
     * @param typed as it was typed
     */
    record Condition(@Nullable By by, String key, Op op, String value, String typed) {}

    /** Reads a line. */
    static FilterWords of(String line, FieldConditions fields) {
        List<Condition> conditions = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher found = condition(fields.longNames()).matcher(line);
        int at = 0;
        while (found.find(at)) {
            rest.append(line, at, found.start()).append(' ');
            String name = found.group("name");
            String key = name == null ? found.group("key") : name.strip();
            Op op = op(found.group("op"));
            String quoted = found.group("quoted");
            String value = quoted == null ? found.group("value") : quoted.strip();
            at = found.end();
            if (quoted == null) {
                int longer = fields.longest(key, op, line.substring(found.start("value")));
                if (longer > 0) {
                    at = found.start("value") + longer;
                    value = line.substring(found.start("value"), at);
                }
            }
            conditions.add(
                    new Condition(
                            by(key),
                            key,
                            op,
                            plain(value),
                            plain(line.substring(found.start(), at))));
        }
        return new FilterWords(conditions, rest.append(line.substring(at)).toString().strip());
    }

    /** On one line: a filter is kept as a line for each condition. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A name in quotes, one of several words that is known, or a word. */
    private static Pattern condition(List<String> names) {
        String key =
                Stream.concat(names.stream().map(Pattern::quote), Stream.of(WORD))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?:%s|(?<key>%s))\\s*(?<op>>=|<=|=|>|<|≥|≤)\\s*(?:%s|(?<value>\\S+))"
                        .formatted(QUOTED.formatted("name"), key, QUOTED.formatted("quoted")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static @Nullable By by(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "source", "источник" -> By.SOURCE;
            case "channel", "канал" -> By.CHANNEL;
            case "product", "продукт", "товар" -> By.PRODUCT;
            case "owner", "manager", "ответственный", "менеджер" -> By.OWNER;
            case "team", "команда", "отдел" -> By.TEAM;
            default -> null;
        };
    }

    private static Op op(String sign) {
        return switch (sign) {
            case ">=", "≥" -> Op.LEAST;
            case "<=", "≤" -> Op.MOST;
            case ">" -> Op.MORE;
            case "<" -> Op.LESS;
            default -> Op.IS;
        };
    }
}
