package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

final class FailureTest extends WithBotApi {
    @BeforeEach
    void start() throws TelegramApiException {
        annaHasStarted();
    }

    @Test
    void plannedFailuresHappenInTheirOrderAndThenNoMore() throws TelegramApiException {
        server.failNext("sendMessage", 2, new Failure.TooManyRequests(7));
        server.failNext("sendMessage", 1, new Failure.ServerError());

        TelegramApiRequestException first = refusal(() -> send("x"));
        assertThat(first.getErrorCode()).isEqualTo(429);
        assertThat(first.getParameters().getRetryAfter()).isEqualTo(7);
        assertRefused(429, "Too Many Requests", () -> send("x"));
        assertRefused(500, "Internal Server Error", () -> send("x"));
        assertThat(send("x").getText()).isEqualTo("x");
    }

    @Test
    void aClosedConnectionSendsNothingAndShowsNoToken() {
        // The client tries once more by itself on a connection that it had used before.
        server.failNext("sendMessage", 3, new Failure.ConnectionClosed());

        assertThatThrownBy(() -> send("x"))
                .isNotInstanceOf(TelegramApiRequestException.class)
                .hasRootCauseInstanceOf(IOException.class)
                .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain(TOKEN));
        assertThat(server.journal()).doesNotContain("sendmessage → ok");
    }

    @Test
    void aLostAnswerLeavesTheMessageSent() {
        server.failNext("sendMessage", 3, new Failure.AnswerLost());

        assertThatThrownBy(() -> send("x")).isInstanceOf(TelegramApiException.class);
        assertThat(server.journal()).contains("sendmessage → ok");
    }
}
