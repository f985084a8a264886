package voronka.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 (927) 123-45-67",
                "8 927 123-45-67",
                "89271234567",
                "79271234567",
                "927 123-45-67",
                "(495) 1234567",
                "123-45-67",
                "+1 415 555-2671",
                "+44 20 7946 0958",
                "ivan.petrov+crm@mail.example.com"
            })
    void noWayToReachAClientGoesOut(String way) {
        assertThat(PlainText.line("Звонить: " + way + ", после обеда", 200))
                .isEqualTo("Звонить: •••, после обеда");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "до 15.03.2027 14:30",
                "1 200 000 ₽ до конца года",
                "договор № 12-345 от 2026-11-29",
                "250 000 или 300 000",
                "окна 1200x1400, 15 шт.",
                "@ромашка и a@b"
            })
    void datesSumsAndNumbersStay(String text) {
        assertThat(PlainText.line(text, 200)).isEqualTo(text);
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(PlainText.line("аб🪟🪟", 4)).isEqualTo("аб…");
        assertThat(PlainText.line("аб🪟🪟", 5)).isEqualTo("аб🪟…");
        assertThat(PlainText.line("аб🪟🪟", 6)).isEqualTo("аб🪟🪟");
    }

    @Test
    void whatNoCalendarTakesIsLeftOut() {
        assertThat(PlainText.lines("один\r\nдва\tтри\u0000\u0007 четыре\n"))
                .isEqualTo("один\nдва три четыре");
        assertThat(PlainText.line(" один\n\n два ", 100)).isEqualTo("один два");
    }
}
