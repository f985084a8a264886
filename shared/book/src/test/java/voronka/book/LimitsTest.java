package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.book.Limit;

class LimitsTest {
    @ParameterizedTest
    @CsvSource({
        "within 1h, within 1h",
        "Within 90 min, within 1h 30m",
        "в течение 2 часов, within 2h",
        "за 30 минут, within 30m",
        "by end of day, by end of day",
        "до конца дня, by end of day",
        "by end of the next working day, by end of next working day",
        "до конца следующего рабочего дня, by end of next working day",
        "by end of day in 3 working days, by end of day in 3 working days",
        "до конца дня через 3 рабочих дня, by end of day in 3 working days",
        "5 working days, 5 working days",
        "1 рабочий день, 1 working day",
        "5 рабочих дней, 5 working days",
        "within PT45M, within 45m"
    })
    void limitsAreReadInBothLanguages(String text, String written) {
        assertThat(Limits.write(java.util.Objects.requireNonNull(Limits.read(text))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "within", "within 1 week", "5 days", "0h", "завтра"})
    void othersAreNot(String text) {
        assertThat(Limits.read(text)).isNull();
    }

    @Test
    void durationsAreExact() {
        assertThat(Durations.write(Duration.ofSeconds(61))).isEqualTo("PT1M1S");
        assertThat(Durations.read("PT1M1S")).isEqualTo(Duration.ofSeconds(61));
        assertThat(Durations.read("0m")).isEqualTo(Duration.ZERO);
        assertThat(Limits.read("7 working days")).isEqualTo(new Limit.WorkingDays(7));
    }
}
