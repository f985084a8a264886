package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

final class RateLimitsTest extends WithBotApi {
    @Test
    void aChatTakesABurstAndThenOneMessageASecond() throws TelegramApiException {
        annaHasStarted();
        for (int i = 0; i < 20; i++) {
            send("n" + i);
        }

        TelegramApiRequestException refusal = refusal(() -> send("one too many"));
        assertThat(refusal.getErrorCode()).isEqualTo(429);
        assertThat(refusal.getParameters().getRetryAfter()).isEqualTo(1);

        clock.step(Duration.ofSeconds(1));
        send("in time");
        assertRefused(429, "Too Many Requests: retry after 1", () -> send("too early"));
    }

    @Test
    void limitsCanBeSwitchedOff() throws TelegramApiException {
        annaHasStarted();
        server.withoutLimits();

        for (int i = 0; i < 40; i++) {
            assertThat(send("n" + i).getText()).isEqualTo("n" + i);
        }
    }

    @Test
    void aBotSends30MessagesASecondToAllTogether() {
        RateLimits limits = new RateLimits(clock);
        for (int i = 0; i < 29; i++) {
            limits.countMessage(i + 1);
        }
        limits.countEdit();

        assertThatThrownBy(() -> limits.countMessage(99)).hasMessageContaining("retry after 1");
        assertThatThrownBy(limits::countEdit).hasMessageContaining("retry after 1");
        clock.step(Duration.ofSeconds(1));
        limits.countMessage(99);
    }

    @Test
    void aGroupTakes20MessagesAMinute() {
        RateLimits limits = new RateLimits(clock);
        for (int i = 0; i < 20; i++) {
            limits.countMessage(-100);
            clock.step(Duration.ofSeconds(1));
        }

        assertThatThrownBy(() -> limits.countMessage(-100)).hasMessageContaining("retry after 40");
        clock.step(Duration.ofSeconds(40));
        limits.countMessage(-100);
    }
}
