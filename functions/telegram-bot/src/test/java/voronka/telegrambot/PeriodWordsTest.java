package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.funnel.Days;
import voronka.domain.team.Language;

class PeriodWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "прошлый месяц,2026-10-01,2026-10-31",
        "Last Month,2026-10-01,2026-10-31",
        "эта неделя,2026-11-23,2026-11-29",
        "прошлый квартал,2026-07-01,2026-09-30",
        "this year,2026-01-01,2026-12-31",
        "Q3,2026-07-01,2026-09-30",
        "3 квартал,2026-07-01,2026-09-30",
        "с начала года,2026-01-01,2026-11-28",
        "last 30 days,2026-10-30,2026-11-28",
        "90 дней,2026-08-31,2026-11-28",
        "90 days,2026-08-31,2026-11-28",
        "май,2026-05-01,2026-05-31",
        "2026-05,2026-05-01,2026-05-31",
        "2025,2025-01-01,2025-12-31",
        "01.05–31.05,2026-05-01,2026-05-31",
        "01.05-31.05,2026-05-01,2026-05-31",
        "20.12–10.01,2025-12-20,2026-01-10",
        "30.06.2017,2017-06-30,2017-06-30",
        "вчера,2026-11-27,2026-11-27",
    })
    void periodIsRead(String words, LocalDate first, LocalDate last) {
        for (Language language : Language.values()) {
            assertThat(PeriodWords.read(words, TODAY, language))
                    .contains(new PeriodWords.Said(new Days(first, last), ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Анна", "31.02", "Q5", "31.05-01.05.2026"})
    void whatIsNoPeriodIsNone(String words) {
        assertThat(PeriodWords.read(words, TODAY, Language.RUSSIAN)).isEmpty();
    }
}
