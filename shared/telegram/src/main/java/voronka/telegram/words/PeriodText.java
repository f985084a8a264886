package voronka.telegram.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import voronka.domain.funnel.Days;
import voronka.domain.team.Language;

/** Periods as a person says them: «октябрь 2026», "Q3 2026", «1 мая – 15 июня 2026». */
public final class PeriodText {
    private PeriodText() {}

    /** A period; a month, a quarter or a year by its name. */
    public static String of(Days period, Language language) {
        LocalDate first = period.first();
        int year = first.getYear();
        if (period.equals(Days.monthOf(first))) {
            return first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale())
                    + " "
                    + year;
        }
        if (period.equals(Days.quarterOf(first))) {
            int quarter = (first.getMonthValue() + 2) / 3;
            return Words.in(language).say("period.quarter", "n", quarter, "year", year);
        }
        if (period.equals(Days.yearOf(first))) {
            return Words.in(language).say("period.year", "year", year);
        }
        return range(period, language);
    }

    /** A day with its year. */
    public static String day(LocalDate day, Language language) {
        return pattern("d MMMM yyyy", language).format(day);
    }

    private static String range(Days period, Language language) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (first.equals(last)) {
            return day(last, language);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String begin = sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM yyyy";
        String dash = sameMonth ? "–" : " – ";
        return pattern(begin, language).format(first) + dash + day(last, language);
    }

    private static DateTimeFormatter pattern(String pattern, Language language) {
        Locale locale = language.locale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
