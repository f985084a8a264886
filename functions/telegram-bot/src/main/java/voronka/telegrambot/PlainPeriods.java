package voronka.telegrambot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Days;

/**
 * The periods of the keys by their words, quarters, years, months and days in figures: «прошлый
 * месяц», "Q3", "2026-05", "01.05–31.05.2026".
 */
final class PlainPeriods implements PeriodWords {
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?<which>эта|этот|эту|this|прошлая|прошлую|прошлый|last)\\s+"
                            + "(?<unit>неделя|неделю|week|месяц|month|квартал|quarter|год|year)");
    private static final Pattern QUARTER =
            Pattern.compile("(?:q(?<q>[1-4])|(?<k>[1-4])\\s*кв\\.?)(?:\\s+(?<year>\\d{4}))?");
    private static final Pattern LATELY =
            Pattern.compile("(?<n>\\d{1,3})\\s*(?:дней|дня|день|days?|d)");
    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2}))"
                            + "|(?:(?<d>\\d{1,2})\\.(?<m>\\d{1,2})(?:\\.(?<y>\\d{4}))?)");

    @Override
    public Optional<Days> read(String words, LocalDate today) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.ofNullable(period(plain, today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable Days period(String words, LocalDate today) {
        Matcher unit = UNIT.matcher(words);
        if (unit.matches()) {
            return unit(unit.group("unit"), unit.group("which").matches("эт.*|this"), today);
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            String number = quarter.group(quarter.group("q") == null ? "k" : "q");
            LocalDate first = today.withMonth(Integer.parseInt(number) * 3 - 2).withDayOfMonth(1);
            return Days.quarterOf(inYear(first, quarter.group("year"), today));
        }
        Matcher lately = LATELY.matcher(words);
        if (lately.matches() && Integer.parseInt(lately.group("n")) > 0) {
            return Days.upTo(today, Integer.parseInt(lately.group("n")));
        }
        Matcher month = MONTH.matcher(words);
        if (month.matches()) {
            return Days.monthOf(
                    LocalDate.of(
                            Integer.parseInt(month.group("year")),
                            Integer.parseInt(month.group("month")),
                            1));
        }
        if (words.matches("(19|20)\\d{2}")) {
            return Days.yearOf(LocalDate.of(Integer.parseInt(words), 1, 1));
        }
        return range(words, today);
    }

    private static Days unit(String unit, boolean current, LocalDate today) {
        return switch (unit) {
            case "неделя", "неделю", "week" -> Days.weekOf(current ? today : today.minusWeeks(1));
            case "месяц", "month" -> Days.monthOf(current ? today : today.minusMonths(1));
            case "квартал", "quarter" -> Days.quarterOf(current ? today : today.minusMonths(3));
            default -> Days.yearOf(current ? today : today.minusYears(1));
        };
    }

    private static @Nullable Days range(String words, LocalDate today) {
        String[] ends =
                words.split(
                        "\\s*(?:–|—|\\.\\.)\\s*|\\s+-\\s+|(?<=\\d\\.\\d{1,2}(?:\\.\\d{4})?)-", -1);
        if (ends.length > 2) {
            return null;
        }
        LocalDate last = day(ends[ends.length - 1], today, today);
        LocalDate first = last == null ? null : day(ends[0], today, last);
        return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
    }

    /** A day; one without a year is the last such day not after that one. */
    private static @Nullable LocalDate day(String words, LocalDate today, LocalDate notAfter) {
        if (words.equals("вчера") || words.equals("yesterday")) {
            return today.minusDays(1);
        }
        if (words.equals("сегодня") || words.equals("today")) {
            return today;
        }
        Matcher day = DAY.matcher(words);
        if (!day.matches()) {
            return null;
        }
        if (day.group("year") != null) {
            return LocalDate.parse(words);
        }
        LocalDate read =
                LocalDate.of(
                        day.group("y") == null
                                ? notAfter.getYear()
                                : Integer.parseInt(day.group("y")),
                        Integer.parseInt(day.group("m")),
                        Integer.parseInt(day.group("d")));
        return day.group("y") == null && read.isAfter(notAfter) ? read.minusYears(1) : read;
    }

    private static LocalDate inYear(LocalDate day, @Nullable String year, LocalDate today) {
        if (year != null) {
            return day.withYear(Integer.parseInt(year));
        }
        return day.isAfter(today) ? day.minusYears(1) : day;
    }
}
