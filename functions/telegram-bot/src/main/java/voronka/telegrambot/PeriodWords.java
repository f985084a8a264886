package voronka.telegrambot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.dates.Period;
import voronka.dates.Periods;
import voronka.domain.funnel.Days;
import voronka.domain.team.Language;

/** Periods as people say them, in either language: «прошлый месяц», "Q3", "last 30 days". */
final class PeriodWords {
    private static final Pattern LATELY =
            Pattern.compile("(?<!\\S)(?<n>\\d{1,4})\\s*(?:дней|дня|день|days?)(?!\\S)");

    private PeriodWords() {}

    /** A period and the words around it. */
    record Said(Days days, String rest) {}

    /**
     * The longest period that is said; empty when there is none, or its end is before its
     * beginning.
     *
     * @param today the company's day, from which "last month" is counted
     */
    static Optional<Said> read(String words, LocalDate today, Language language) {
        return switch (Periods.in(language.locale()).read(words, today)) {
            case Period.Understood(var days, String rest) ->
                    Optional.of(new Said(new Days(days.first(), days.last()), rest));
            case Period.Backwards backwards -> Optional.empty();
            case Period.Nothing nothing -> lately(words, today);
        };
    }

    /** "90 days" alone are the last ones: a report is of what has been. */
    private static Optional<Said> lately(String words, LocalDate today) {
        Matcher days = LATELY.matcher(words);
        return days.find() && Integer.parseInt(days.group("n")) > 0
                ? Optional.of(
                        new Said(
                                Days.upTo(today, Integer.parseInt(days.group("n"))),
                                (words.substring(0, days.start()) + words.substring(days.end()))
                                        .strip()))
                : Optional.empty();
    }
}
