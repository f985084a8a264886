package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void wordsAreShownForAMoment() {
        assertThat(Answer.to("q1", "Перенесено").json())
                .isEqualTo(
                        """
                        {"method":"answerCallbackQuery","callback_query_id":"q1",\
                        "text":"Перенесено","show_alert":false}\
                        """);
    }

    @Test
    void answerWithoutWordsOnlyStopsTheClock() {
        assertThat(Answer.to("q1").json())
                .isEqualTo("{\"method\":\"answerCallbackQuery\",\"callback_query_id\":\"q1\"}");
    }

    @Test
    void wordsAreNeverLongerThanTelegramShows() {
        assertThat(new Answer("q", "слово ".repeat(100), true).json())
                .hasSizeLessThan(200 + 100)
                .contains("…")
                .contains("\"show_alert\":true");
    }
}
