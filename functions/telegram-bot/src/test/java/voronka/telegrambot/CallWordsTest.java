package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 мин, бюджет согласуют осенью|6|бюджет согласуют осенью",
                "6мин. бюджет|6|бюджет",
                "12 минут — думают|12|думают",
                "1 минута|1|''",
                "6 min budget in autumn|6|budget in autumn",
                "3 minutes: call back|3|call back",
                "15|15|''",
                "думают до осени||думают до осени",
                "250 тысяч||250 тысяч",
                "6 мебельных фабрик||6 мебельных фабрик",
                "0 мин||0 мин",
                "9999 мин||9999 мин"
            })
    void minutesAndWordsAreReadApart(String typed, @Nullable Integer minutes, String said) {
        assertThat(CallWords.read(typed)).isEqualTo(new CallWords(minutes, said));
    }
}
