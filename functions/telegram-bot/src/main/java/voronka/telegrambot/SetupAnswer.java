package voronka.telegrambot;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SetupAnswers;
import voronka.domain.conversation.Dialogue;

/** Reads an answer of the set-up, as a key carries it or as people type it. */
final class SetupAnswer {
    private static final Set<String> NONE =
            Set.of("none", "no", "нет", "не нужно", "не следить", "пропустить", "skip", "-");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\D+?(\\d{1,2})(?:[:.](\\d{2}))?\\D*");
    private static final Pattern TIME = Pattern.compile("(\\d{1,3})\\s*([a-zа-я]*).*");
    private static final List<String> DAYS_RU = List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");
    private static final List<String> DAYS_EN =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int LONGEST_NAME = 60;

    private SetupAnswer() {}

    /** The answers with this one; empty when it is none to that question. */
    static Optional<SetupAnswers> to(
            Dialogue.Setup.Asked asked, String text, SetupAnswers answers) {
        String typed = text.strip();
        String small = typed.toLowerCase(Locale.ROOT);
        return switch (asked) {
            case CURRENCY -> currency(small).map(answers::in);
            case PROCESS -> named(SetupAnswers.Process.values(), typed).map(answers::beginning);
            case SOLD -> sold(typed, small).map(answers::selling);
            case SHARE ->
                    named(SetupAnswers.Share.values(), typed)
                            .filter(answers::suggests)
                            .map(answers::sharing);
            case DAYS -> hours(small, answers);
            case ZONE -> SetupZone.read(typed).map(answers::at);
            case WHO ->
                    switch (small) {
                        case "turn" -> Optional.of(answers.inTurn(true));
                        case "first" -> Optional.of(answers.inTurn(false));
                        default -> Optional.empty();
                    };
            case WITHIN ->
                    NONE.contains(small)
                            ? Optional.of(answers.answering(null))
                            : duration(small).map(answers::answering);
            case LOSS ->
                    NONE.contains(small)
                            ? Optional.of(answers.losing(null))
                            : sum(typed, answers.currency()).map(answers::losing);
            case PREVIEW -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<Currency> currency(String small) {
        String code =
                switch (small) {
                    case "₽", "руб", "рубль", "рубли", "rubles", "roubles" -> "RUB";
                    case "₸", "тенге", "tenge" -> "KZT";
                    case "$", "доллар", "доллары", "dollars" -> "USD";
                    case "€", "евро", "euro", "euros" -> "EUR";
                    default -> small.toUpperCase(Locale.ROOT);
                };
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .filter(known -> known.getDefaultFractionDigits() == 2)
                .findFirst();
    }

    /** A line each: the product, a dash or colon, and for whom. */
    private static Optional<List<SetupAnswers.Sold>> sold(String typed, String small) {
        if (NONE.contains(small)) {
            return Optional.of(List.of());
        }
        List<String> lines =
                typed.lines()
                        .flatMap(line -> Stream.of(line.split(";")))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        List<SetupAnswers.Sold> sold =
                lines.stream().flatMap(line -> pair(line).stream()).distinct().toList();
        boolean understood =
                !sold.isEmpty()
                        && sold.size() == lines.size()
                        && sold.size() <= SetupAnswers.MOST_SOLD;
        return understood ? Optional.of(sold) : Optional.empty();
    }

    private static Optional<SetupAnswers.Sold> pair(String line) {
        String[] parts = line.split("\\s+[-–—]\\s+|\\s*[:—]\\s*", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String product = parts[0].strip();
        String group = parts[1].strip();
        boolean fits =
                !product.isEmpty()
                        && !group.isEmpty()
                        && product.length() <= LONGEST_NAME
                        && group.length() <= LONGEST_NAME;
        return fits ? Optional.of(new SetupAnswers.Sold(product, group)) : Optional.empty();
    }

    private static Optional<SetupAnswers> hours(String small, SetupAnswers answers) {
        Set<DayOfWeek> days = days(small);
        Matcher hours = HOURS.matcher(small.replaceFirst("^\\D*", ""));
        if (days.isEmpty() || !hours.matches()) {
            return Optional.empty();
        }
        LocalTime from = time(hours.group(1), hours.group(2));
        LocalTime to = time(hours.group(3), hours.group(4));
        return from == null || to == null || !from.isBefore(to)
                ? Optional.empty()
                : Optional.of(answers.working(days, from, to));
    }

    private static Set<DayOfWeek> days(String small) {
        if (small.contains("ежедневно")
                || small.contains("каждый день")
                || small.contains("every day")
                || small.contains("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        List<DayOfWeek> named =
                Pattern.compile("[a-zа-я]+")
                        .matcher(small)
                        .results()
                        .flatMap(word -> day(word.group()).stream())
                        .toList();
        boolean range = Pattern.compile("[a-zа-я]\\s*[-–—]\\s*[a-zа-я]").matcher(small).find();
        if (named.size() == 2 && range && named.get(0).compareTo(named.get(1)) < 0) {
            return EnumSet.range(named.get(0), named.get(1));
        }
        return named.stream().collect(Collectors.toSet());
    }

    private static Optional<DayOfWeek> day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            int at = day.ordinal();
            if (word.startsWith(DAYS_RU.get(at)) || word.startsWith(DAYS_EN.get(at))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalTime time(String hour, @Nullable String minute) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        return h > 23 || m > 59 ? null : LocalTime.of(h, m);
    }

    private static Optional<Duration> duration(String small) {
        Matcher shape = TIME.matcher(small);
        if (!shape.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(shape.group(1));
        String unit = shape.group(2);
        boolean hours = unit.startsWith("ч") || unit.startsWith("h");
        boolean minutes = unit.startsWith("м") || unit.startsWith("m") || unit.isEmpty();
        long most = hours ? 72 : 600;
        if (!hours && !minutes || number < 1 || number > most) {
            return Optional.empty();
        }
        return Optional.of(hours ? Duration.ofHours(number) : Duration.ofMinutes(number));
    }

    private static Optional<Long> sum(String typed, Currency currency) {
        return Amounts.read(typed, currency) instanceof Amounts.Sum(var money) && money.minor() > 0
                ? Optional.of(money.major().setScale(0, RoundingMode.HALF_UP).longValueExact())
                : Optional.empty();
    }
}
