package voronka.telegrambot;

import java.time.LocalDate;
import java.util.Optional;
import voronka.dates.Period;
import voronka.dates.Periods;
import voronka.domain.funnel.Days;
import voronka.domain.team.Language;

/** Periods as people say them, in either language: «прошлый месяц», "Q3", "last 30 days". */
final class PeriodWords {
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
            case Period.Nothing nothing -> Optional.empty();
        };
    }
}
