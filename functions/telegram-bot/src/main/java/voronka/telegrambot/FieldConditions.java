package voronka.telegrambot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import voronka.domain.book.CustomField;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.Filter.Op;
import voronka.domain.funnel.Filter.Term;
import voronka.domain.team.Language;

/**
 * Conditions on a deal's sum and on the fields of the company's own, each by its type: a text has
 * the words in it, a day is in a period, sums and numbers may be ranges.
 */
final class FieldConditions {
    /** How many words a value without quotes may have: "1 200 000 ₽". */
    private static final int MOST_WORDS = 4;

    private static final int MOST_TOLD = 16;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,15}|\\d{1,3}(?:[ \u00a0]\\d{3})+)(?:[.,]\\d{1,9})?");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:\\.\\.|…)\\s*(.+)");

    private final SalesBook book;
    private final LocalDate today;
    private final Language language;

    FieldConditions(SalesBook book, LocalDate today, Language language) {
        this.book = book;
        this.today = today;
        this.language = language;
    }

    /** The names of several words that a condition may begin with, the longest first. */
    List<String> longNames() {
        return book.fields().stream()
                .flatMap(field -> field.name().byLanguage().values().stream())
                .filter(name -> name.strip().contains(" "))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Of the text's beginning as much as that is a value of what the key names; 0 for nothing. */
    int longest(String key, Op op, String text) {
        boolean words =
                field(key).filter(field -> field.type() == CustomField.Type.TEXT).isPresent();
        if (words || !isSum(key) && field(key).isEmpty()) {
            return 0;
        }
        Matcher found = Pattern.compile("\\S+").matcher(text);
        List<Integer> ends = new ArrayList<>();
        while (ends.size() < MOST_WORDS && found.find()) {
            ends.add(found.end());
        }
        for (int end : ends.reversed()) {
            if (!terms(key, op, text.substring(0, end)).isEmpty()) {
                return end;
            }
        }
        return 0;
    }

    /** The condition, a range as two; none when there is no such field or value. */
    List<Term> terms(FilterWords.Condition said) {
        return terms(said.key(), said.op(), said.value());
    }

    private List<Term> terms(String key, Op op, String said) {
        Matcher range = RANGE.matcher(said);
        if (op == Op.IS && range.matches()) {
            List<Term> least = one(key, Op.LEAST, range.group(1));
            List<Term> most = one(key, Op.MOST, range.group(2));
            return least.isEmpty() || most.isEmpty()
                    ? List.of()
                    : Stream.concat(least.stream(), most.stream()).toList();
        }
        return one(key, op, said);
    }

    private List<Term> one(String key, Op op, String said) {
        if (isSum(key)) {
            return Amounts.read(said, book.currency()) instanceof Amounts.Sum(var money)
                    ? List.of(new Term(Filter.SUM, op, String.valueOf(money.minor())))
                    : List.of();
        }
        return field(key).map(field -> of(field, op, said)).orElse(List.of());
    }

    private List<Term> of(CustomField field, Op op, String said) {
        String what = Filter.FIELD + field.key();
        if (isEmpty(said)) {
            return op == Op.IS ? List.of(new Term(what, op, Filter.EMPTY)) : List.of();
        }
        return switch (field.type()) {
            case TEXT -> List.of(new Term(what, op, said));
            case NUMBER -> plain(number(said), what, op);
            case MONEY ->
                    Amounts.read(said, book.currency()) instanceof Amounts.Sum(var money)
                            ? List.of(new Term(what, op, money.major().toPlainString()))
                            : List.of();
            case DATE -> day(said, what, op);
            case LIST -> op == Op.IS ? plain(option(field, said), what, op) : List.of();
            case YES_NO -> op == Op.IS ? plain(yesNo(said), what, op) : List.of();
            case FILE ->
                    op == Op.IS
                            ? plain(
                                    yesNo(said).map(yes -> yes.equals("no") ? Filter.EMPTY : yes),
                                    what,
                                    op)
                            : List.of();
        };
    }

    private static List<Term> plain(Optional<String> value, String what, Op op) {
        return value.map(found -> List.of(new Term(what, op, found))).orElse(List.of());
    }

    /** A day that is a whole period begins with its first and ends with its last. */
    private List<Term> day(String said, String what, Op op) {
        Optional<Days> days =
                PeriodWords.read(said, today, language)
                        .filter(read -> read.rest().isBlank())
                        .map(PeriodWords.Said::days);
        return days.map(
                        period -> {
                            String first = period.first().toString();
                            String last = period.last().toString();
                            return switch (op) {
                                case IS ->
                                        first.equals(last)
                                                ? List.of(new Term(what, op, first))
                                                : List.of(
                                                        new Term(what, Op.LEAST, first),
                                                        new Term(what, Op.MOST, last));
                                case LEAST, LESS -> List.of(new Term(what, op, first));
                                case MOST, MORE -> List.of(new Term(what, op, last));
                            };
                        })
                .orElse(List.of());
    }

    private static Optional<String> number(String said) {
        return NUMBER.matcher(said).matches()
                ? Optional.of(
                        new BigDecimal(said.replaceAll("[ \u00a0]", "").replace(',', '.'))
                                .toPlainString())
                : Optional.empty();
    }

    private static Optional<String> option(CustomField field, String said) {
        List<CustomField.Option> options = field.options();
        return options.stream()
                .filter(option -> is(said, option.key(), option.name()))
                .findFirst()
                .or(() -> onlyOne(options.stream().filter(o -> begins(said, o.name())).toList()))
                .map(CustomField.Option::key);
    }

    private static Optional<String> yesNo(String said) {
        return switch (lower(said)) {
            case "yes", "да", "есть" -> Optional.of("yes");
            case "no", "нет" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    private static boolean isEmpty(String said) {
        return switch (lower(said)) {
            case "пусто", "empty", "none" -> true;
            default -> false;
        };
    }

    /** Whether that asks for what the deal is about. */
    static boolean isSum(String key) {
        return switch (lower(key)) {
            case "sum", "amount", "сумма" -> true;
            default -> false;
        };
    }

    private Optional<CustomField> field(String said) {
        List<CustomField> fields = book.fields();
        return fields.stream()
                .filter(field -> is(said, field.key(), field.name()))
                .findFirst()
                .or(() -> onlyOne(fields.stream().filter(f -> begins(said, f.name())).toList()));
    }

    private static <T> Optional<T> onlyOne(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean is(String said, String key, LocalizedText name) {
        return key.equalsIgnoreCase(said)
                || name.byLanguage().values().stream().anyMatch(n -> n.equalsIgnoreCase(said));
    }

    private static boolean begins(String said, LocalizedText name) {
        return said.length() > 2
                && name.byLanguage().values().stream()
                        .anyMatch(n -> lower(n).startsWith(lower(said)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What would be understood: values of the field, or the fields there are. */
    List<String> known(FilterWords.Condition said) {
        if (isSum(said.key())) {
            return List.of(said.key() + ">100000", said.key() + "=100000..500000");
        }
        return field(said.key())
                .map(field -> examples(field, quoted(said.key())))
                .orElseGet(
                        () ->
                                Stream.concat(
                                                usual(),
                                                book.fields().stream()
                                                        .map(f -> quoted(f.name().in(language))))
                                        .limit(MOST_TOLD)
                                        .map(key -> key + "=…")
                                        .toList());
    }

    private Stream<String> usual() {
        return switch (language) {
            case RUSSIAN ->
                    Stream.of("источник", "канал", "продукт", "ответственный", "команда", "сумма");
            case ENGLISH -> Stream.of("source", "channel", "product", "owner", "team", "sum");
        };
    }

    private List<String> examples(CustomField field, String key) {
        return switch (field.type()) {
            case TEXT -> List.of(key + "=…");
            case NUMBER -> List.of(key + ">10", key + "=5..10");
            case MONEY -> List.of(key + ">100000", key + "=100000..500000");
            case DATE -> List.of(key + "=15.03.2027", key + ">=01.03.2027");
            case LIST ->
                    field.options().stream()
                            .limit(MOST_TOLD)
                            .map(option -> key + "=" + quoted(option.name().in(language)))
                            .toList();
            case YES_NO, FILE ->
                    switch (language) {
                        case RUSSIAN -> List.of(key + "=да", key + "=нет");
                        case ENGLISH -> List.of(key + "=yes", key + "=no");
                    };
        };
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }
}
