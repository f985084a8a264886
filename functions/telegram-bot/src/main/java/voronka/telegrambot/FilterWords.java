package voronka.telegrambot;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Filter.Op;
import voronka.domain.funnel.FunnelView.By;

/**
 * The conditions of a line, and the words besides: {@code источник=«Сайт 2» сумма<1 млн май}.
 *
 * @param rest the line without them
 */
record FilterWords(List<Condition> conditions, String rest) {
    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?<key>[\\p{L}][\\p{L}\\d_-]*)\\s*(?<op>>=|<=|=|>|<|≥|≤)\\s*"
                            + "(?:[\"«“](?<quoted>[^\"»”]*)[\"»”]|(?<value>\\S+))");

    /** How many words a sum may have: "1 200 000 ₽". */
    private static final int SUM_WORDS = 4;

    /**
     * One of them.
     *
     * @param by what it narrows down by; null for a sum or a field of the company's own
     * @param typed as it was typed
     */
    record Condition(@Nullable By by, String key, Op op, String value, String typed) {}

    /** Reads a line. */
    static FilterWords of(String line, Currency currency) {
        List<Condition> conditions = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher found = CONDITION.matcher(line);
        int at = 0;
        while (found.find(at)) {
            rest.append(line, at, found.start()).append(' ');
            String quoted = found.group("quoted");
            String value = quoted == null ? found.group("value") : quoted;
            at = found.end();
            if (quoted == null && isSum(found.group("key"))) {
                String longer = longestSum(line.substring(found.start("value")), currency);
                if (!longer.isEmpty()) {
                    value = longer;
                    at = found.start("value") + longer.length();
                }
            }
            conditions.add(
                    new Condition(
                            by(found.group("key")),
                            found.group("key"),
                            op(found.group("op")),
                            value,
                            line.substring(found.start(), at)));
        }
        return new FilterWords(conditions, rest.append(line.substring(at)).toString().strip());
    }

    /** Whether that asks for what the deal is about. */
    static boolean isSum(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "sum", "amount", "сумма" -> true;
            default -> false;
        };
    }

    /** The longest beginning that is a sum; empty for none. */
    private static String longestSum(String text, Currency currency) {
        Matcher words = Pattern.compile("\\S+").matcher(text);
        List<Integer> ends = new ArrayList<>();
        while (ends.size() < SUM_WORDS && words.find()) {
            ends.add(words.end());
        }
        for (int end : ends.reversed()) {
            if (Amounts.read(text.substring(0, end), currency) instanceof Amounts.Sum) {
                return text.substring(0, end);
            }
        }
        return "";
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
