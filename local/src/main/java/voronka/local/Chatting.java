package voronka.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import voronka.local.telegram.BotApiServer;
import voronka.local.telegram.HttpWebhookTarget;
import voronka.local.telegram.LongPolling;

/** Where people write to the bot: chats on this machine, or Telegram. */
public sealed interface Chatting extends AutoCloseable {
    /** The bot's user name. */
    String username();

    /** The Bot API's address, when it is not Telegram's own. */
    Optional<URI> apiUrl();

    /** Whether nothing is under way between people and bot. */
    boolean idle();

    /** Begins to hand over what people write, to that address. */
    void begin(URI webhook);

    @Override
    void close();

    /** The secrets that the stack was started with. */
    Secrets secrets();

    static Chatting of(StackOptions.Chats chats, Clock clock, Secrets secrets) {
        return switch (chats) {
            case StackOptions.Chats.Here here ->
                    new Here(new BotApiServer(clock, Stack.BOT, SampleCompany.PEOPLE), secrets);
            case StackOptions.Chats.Telegram telegram -> RealBot.of(secrets, clock);
        };
    }

    /** Chats on this machine, with a Bot API of our own. */
    record Here(BotApiServer server, Secrets secrets) implements Chatting {
        @Override
        public String username() {
            return Stack.BOT.username();
        }

        @Override
        public Optional<URI> apiUrl() {
            return Optional.of(URI.create("http://127.0.0.1:" + server.port()));
        }

        @Override
        public boolean idle() {
            return server.idle();
        }

        @Override
        public void begin(URI webhook) {
            server.setWebhook(webhook.toString(), secrets.webhookSecret());
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** A real bot, asked by long polling. */
    record RealBot(OkHttpTelegramClient client, String username, Secrets secrets, Clock clock)
            implements Chatting {

        static RealBot of(Secrets secrets, Clock clock) {
            OkHttpTelegramClient client = new OkHttpTelegramClient(secrets.botToken());
            try {
                String name = client.execute(new GetMe()).getUserName();
                return new RealBot(client, name, secrets, clock);
            } catch (TelegramApiException e) {
                // Its text may carry the token: only its kind is told.
                throw new IllegalStateException(
                        "Telegram does not answer to this bot token: "
                                + e.getClass().getSimpleName());
            }
        }

        @Override
        public Optional<URI> apiUrl() {
            return Optional.empty();
        }

        @Override
        public boolean idle() {
            return true;
        }

        @Override
        public void begin(URI webhook) {
            LongPolling polling =
                    new LongPolling(
                            client,
                            new HttpWebhookTarget(HttpClient.newHttpClient(), webhook),
                            secrets.webhookSecret(),
                            clock,
                            System.out::println,
                            "ru",
                            false);
            Thread.ofPlatform().daemon().name("long-polling").start(polling::run);
        }

        @Override
        public void close() {}
    }
}
