package voronka.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Periods RUSSIAN = Periods.in(Locale.of("ru"));

    @Test
    void everyLineOfTheTable() {
        List<String> wrong = new ArrayList<>();
        for (String[] line : Table.of("periods.tsv")) {
            Period period = Periods.in(Locale.of(line[0])).read(line[1], TODAY);
            Span meant = new Span(LocalDate.parse(line[2]), LocalDate.parse(line[3]));
            if (!period.equals(new Period.Understood(meant, ""))) {
                wrong.add("%s: %s".formatted(line[1], period));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPeriodInTheMiddleLeavesTheRest() {
        Span october = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        assertThat(RUSSIAN.read("окна за прошлый месяц Анна", TODAY))
                .isEqualTo(new Period.Understood(october, "окна Анна"));
        assertThat(RUSSIAN.read("history last month Анна", TODAY))
                .isEqualTo(new Period.Understood(october, "history Анна"));
    }

    @Test
    void anEndBeforeTheBeginningIsTold() {
        assertThat(RUSSIAN.read("31.05.2026 - 01.05.2026", TODAY))
                .isEqualTo(
                        new Period.Backwards(
                                LocalDate.of(2026, 5, 31), LocalDate.of(2026, 5, 1), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Анна", "Q5", "окна 15", "5 квартал", "13.2025", "250к"})
    void noPeriodIsNothing(String said) {
        assertThat(RUSSIAN.read(said, TODAY)).isEqualTo(new Period.Nothing(said));
    }
}
