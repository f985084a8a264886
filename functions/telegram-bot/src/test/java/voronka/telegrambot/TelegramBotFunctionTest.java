package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;
import voronka.domain.deal.OpenDeal;
import voronka.domain.team.Member;
import voronka.domain.team.Role;

class TelegramBotFunctionTest {
    private final ABot bot =
            ABot.unfounded().with(new KnownSecrets("webhook-secret", "open-sesame"));
    private final TelegramBotFunction function = new TelegramBotFunction(bot.assembly());

    @Test
    void theFounderComesBeginsADealAndLooksAtTheDay() throws IOException {
        Invocation start = Invocation.of(function, "telegram-start");
        assertThat(start.status()).isEqualTo(200);
        assertThat(start.body()).isEmpty();
        Member anna = bot.store.roster().byPerson(101).orElseThrow();
        assertThat(anna.role()).isEqualTo(Role.DIRECTOR);
        assertThat(anna.name()).isEqualTo("Анна Кузнецова");

        assertThat(Invocation.of(function, "telegram-message").status()).isEqualTo(200);
        OpenDeal deal = bot.store.openOf(anna.id()).getFirst();
        assertThat(deal.facts().contact().name()).isEqualTo("Ромашка");

        Invocation tap = Invocation.of(function, "telegram-callback");
        assertThat(tap.status()).isEqualTo(200);
        assertThat(tap.json())
                .containsEntry("method", "answerCallbackQuery")
                .containsEntry("callback_query_id", "434000000000000001");
        assertThat(bot.courier.last().edited()).isEqualTo(4);
        assertThat(bot.courier.last().screen().text().toString()).contains("окна");
    }

    @Test
    void theSameEventsAgainChangeNothing() throws IOException {
        for (int i = 0; i < 2; i++) {
            Invocation.of(function, "telegram-start");
            Invocation.of(function, "telegram-message");
            Invocation.of(function, "telegram-callback");
        }
        assertThat(bot.store.everyEvent()).hasSize(1);
        assertThat(bot.store.roster().members()).hasSize(1);
    }

    @Test
    void anEventWithAnotherSecretIsRefused() throws IOException {
        String event =
                Invocation.event("telegram-start").replace("webhook-secret", "something-else");
        Invocation call = Invocation.with(function, event);
        assertThat(call.status()).isEqualTo(401);
        assertThat(call.body()).isEmpty();
        assertThat(bot.store.current()).isEmpty();
    }

    @Test
    void theSecretsHeaderIsReadHoweverItIsWritten() throws IOException {
        String event =
                Invocation.event("telegram-start")
                        .replace(
                                "x-telegram-bot-api-secret-token",
                                "X-Telegram-Bot-Api-Secret-Token");
        assertThat(Invocation.with(function, event).status()).isEqualTo(200);
    }

    @Test
    void itIsBuiltFromItsEnvironmentWithoutAskingAnybody() {
        Map<String, String> environment =
                Map.of(
                        "TABLE_NAME",
                        "voronka-store",
                        "STACK_NAME",
                        "voronka",
                        "BOT_TOKEN_PARAMETER",
                        "/voronka/bot-token",
                        "WEBHOOK_SECRET_PARAMETER",
                        "/voronka/webhook-secret",
                        "BOOTSTRAP_CODE_PARAMETER",
                        "/voronka/bootstrap-code",
                        "PICTURES_QUEUE_URL",
                        "https://sqs.invalid/1/pictures",
                        "AWS_REGION",
                        "eu-central-1",
                        "AWS_ENDPOINT_URL_DYNAMODB",
                        "http://127.0.0.1:1",
                        "AWS_ENDPOINT_URL_SSM",
                        "http://127.0.0.1:1",
                        "TELEGRAM_API_URL",
                        "http://127.0.0.1:1");
        assertThat(new TelegramBotFunction(environment, Clock.systemUTC())).isNotNull();
    }

    @Test
    void whatIsMissingInTheEnvironmentIsToldAtOnce() {
        assertThatThrownBy(() -> new TelegramBotFunction(Map.of(), Clock.systemUTC()))
                .hasMessageContainingAll(
                        "TABLE_NAME",
                        "BOT_TOKEN_PARAMETER",
                        "WEBHOOK_SECRET_PARAMETER",
                        "BOOTSTRAP_CODE_PARAMETER");
    }
}
