package voronka.local.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import voronka.local.Chatting;
import voronka.local.Stack;
import voronka.local.StackOptions;
import voronka.local.telegram.BotApiServer;
import voronka.local.telegram.Failure;
import voronka.telegram.client.TelegramClients;

/** The template's own webhook resource, by the function that is deployed, at the local Bot API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookOfTheStackTest {
    private Stack stack;
    private BotApiServer api;
    private TelegramClient telegram;

    @BeforeAll
    void start() throws Exception {
        stack =
                Stack.start(
                        StackOptions.forTests(
                                Path.of(System.getProperty("voronka.root")),
                                Clock.systemUTC(),
                                ZoneId.of("Europe/Moscow")));
        api = ((Chatting.Here) stack.chatting()).server();
        telegram =
                new TelegramClients(stack.chatting().apiUrl().orElseThrow(), Stack.BOT::token)
                        .client();
    }

    @AfterAll
    void nothingWasLostAndNoSecretTold() {
        try {
            String told =
                    stack.journal().since(0).stream().flatMap(c -> c.lines().stream()).toList()
                            + "";
            assertThat(told)
                    .contains("webhook")
                    .doesNotContain(Stack.BOT.token())
                    .doesNotContain(stack.chatting().secrets().webhookSecret())
                    .doesNotContain("X-Amz-Signature");
        } finally {
            stack.close();
        }
    }

    @Test
    void aStackSetsItsWebhookAndCommandsAndTakesThemDown() throws TelegramApiException {
        stack.deployment().create();
        assertThat(address()).isEqualTo(stack.address() + "/telegram");
        assertThat(telegram.execute(new GetWebhookInfo()).getAllowedUpdates())
                .containsExactlyInAnyOrder(
                        "message", "edited_message", "callback_query", "my_chat_member");
        assertThat(commands("")).isEqualTo("start");
        assertThat(commands("ru")).isEqualTo("start");

        stack.deployment().delete();
        assertThat(address()).isEmpty();
        assertThat(commands("ru")).isEmpty();
    }

    @Test
    void aBotThatHasMovedIsNotUnhooked() throws TelegramApiException {
        stack.deployment().create();
        telegram.execute(SetWebhook.builder().url("http://127.0.0.1:1/telegram").build());

        stack.deployment().delete();
        assertThat(address()).isEqualTo("http://127.0.0.1:1/telegram");
    }

    @Test
    void aStackFailsWithAReasonAndCanBeDeletedAllTheSame() {
        api.failNext("setWebhook", 1, new Failure.TooManyRequests(7));
        assertThatThrownBy(() -> stack.deployment().create())
                .hasMessageContaining("Telegram said 429, retry after 7 s; deploy again");

        api.failNext("getWebhookInfo", 1, new Failure.ServerError());
        stack.deployment().delete();
    }

    private String address() throws TelegramApiException {
        return telegram.execute(new GetWebhookInfo()).getUrl();
    }

    private String commands(String language) throws TelegramApiException {
        var asked = GetMyCommands.builder().scope(new BotCommandScopeAllPrivateChats());
        return String.join(
                " ",
                telegram
                        .execute(
                                (language.isEmpty() ? asked : asked.languageCode(language)).build())
                        .stream()
                        .map(command -> command.getCommand())
                        .toList());
    }
}
