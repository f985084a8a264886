package voronka.telegrambot;

import java.time.LocalDate;
import java.util.Optional;
import voronka.domain.funnel.Days;

/** Reads which days somebody means. */
interface PeriodWords {
    /**
     * The period that these words name, all of them; empty when they name none.
     *
     * @param today the company's day, from which "last month" is counted
     */
    Optional<Days> read(String words, LocalDate today);
}
