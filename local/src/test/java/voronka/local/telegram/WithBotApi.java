package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A server with two people, and the real client talking to it. */
abstract class WithBotApi {
    static final long ANNA = 1001;
    static final long JOHN = 1002;
    static final String TOKEN = "42:secret-of-the-bot";

    final SteppingClock clock = new SteppingClock();
    BotApiServer server;
    OkHttpTelegramClient client;

    @BeforeEach
    void startServer() {
        server =
                new BotApiServer(
                        clock,
                        new BotAccount(TOKEN, "voronka_bot", "Воронка"),
                        List.of(
                                new Person(ANNA, "Анна", "Ковалёва", "anna", "ru"),
                                new Person(JOHN, "John", null, null, "en")));
        server.retryAfter(new Backoff(Duration.ofMillis(1), Duration.ofMillis(5)));
        client = clientWith(TOKEN);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    OkHttpTelegramClient clientWith(String token) {
        return new OkHttpTelegramClient(
                token,
                TelegramUrl.builder()
                        .schema("http")
                        .host("127.0.0.1")
                        .port(server.port())
                        .testServer(false)
                        .build());
    }

    /** Anna has started the bot, and nothing of that is left to deliver. */
    void annaHasStarted() throws TelegramApiException {
        server.people().start(ANNA);
        client.execute(DeleteWebhook.builder().dropPendingUpdates(true).build());
    }

    Message send(String text) throws TelegramApiException {
        return client.execute(SendMessage.builder().chatId(ANNA).text(text).build());
    }

    static InlineKeyboardMarkup button(String text, String data) {
        return new InlineKeyboardMarkup(
                List.of(
                        new InlineKeyboardRow(
                                InlineKeyboardButton.builder()
                                        .text(text)
                                        .callbackData(data)
                                        .build())));
    }

    static TelegramApiRequestException refusal(ThrowingCallable call) {
        TelegramApiRequestException refusal =
                catchThrowableOfType(TelegramApiRequestException.class, call);
        assertThat(refusal).as("the call is refused").isNotNull();
        return refusal;
    }

    static void assertRefused(int code, String description, ThrowingCallable call) {
        TelegramApiRequestException refusal = refusal(call);
        assertThat(refusal.getErrorCode()).isEqualTo(code);
        assertThat(refusal.getApiResponse()).startsWith(description);
    }

    /** Waits, a few seconds at most, until something is so. */
    static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
