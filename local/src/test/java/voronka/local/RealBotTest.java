package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.team.Role;
import voronka.local.telegram.BotAccount;
import voronka.local.telegram.BotApiServer;

/**
 * A stack that serves a bot of Telegram's; the Bot API server of our own stands in for Telegram.
 */
class RealBotTest {
    private static final BotAccount BOT = new BotAccount("424242:real", "real_bot", "Real");

    @Test
    void servesTheBotByLongPollingWithoutAWebhook() throws Exception {
        Clock clock = Clock.systemUTC();
        try (BotApiServer telegram = new BotApiServer(clock, BOT, List.of(SampleCompany.DIRECTOR));
                Stack stack = Stack.start(options(BOT.token(), telegram))) {
            assertThat(stack.chatting().username()).isEqualTo("real_bot");

            String code = stack.chatting().secrets().bootstrapCode();
            telegram.people().text(SampleCompany.DIRECTOR.id(), "/start " + code, null);

            assertThat(telegram.awaitIdle(Duration.ofSeconds(30))).isTrue();
            assertThat(stack.store().team().roster().of(Role.DIRECTOR)).hasSize(1);
            assertThat(new Phone(telegram, SampleCompany.DIRECTOR).last()).contains("директор");
        }
    }

    @Test
    void tokenThatTelegramDoesNotKnowIsRefusedAndNotTold() {
        try (BotApiServer telegram = new BotApiServer(Clock.systemUTC(), BOT, List.of())) {
            assertThatThrownBy(() -> Stack.start(options("1:wrong-token", telegram)))
                    .hasMessageContaining("Telegram does not answer")
                    .hasMessageNotContaining("wrong-token");
        }
    }

    private static StackOptions options(String token, BotApiServer telegram) {
        return new StackOptions(
                Path.of(System.getProperty("voronka.root")),
                0,
                null,
                null,
                Clock.systemUTC(),
                null,
                ZoneId.of("Europe/Moscow"),
                new StackOptions.Chats.Telegram(
                        token, URI.create("http://127.0.0.1:" + telegram.port())));
    }
}
