package voronka.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import voronka.local.cloudformation.CustomResources;
import voronka.local.telegram.HttpWebhookTarget;
import voronka.local.telegram.LongPolling;
import voronka.telegram.client.TelegramClients;

/** A real bot, asked by long polling: no public address is needed, and no webhook is touched. */
public final class RealBot implements Chatting {
    private static final URI TELEGRAM = URI.create("https://api.telegram.org");

    private final TelegramClient client;
    private final @Nullable URI api;
    private final String username;
    private final Secrets secrets;
    private final Clock clock;
    private final AtomicReference<@Nullable LongPolling> polling = new AtomicReference<>();

    private RealBot(
            TelegramClient client,
            @Nullable URI api,
            String username,
            Secrets secrets,
            Clock clock) {
        this.client = client;
        this.api = api;
        this.username = username;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Asks Telegram who the bot is.
     *
     * @throws IllegalStateException when Telegram does not answer to the token, which is not told
     */
    static RealBot of(@Nullable URI api, Secrets secrets, Clock clock) {
        TelegramClient client =
                new TelegramClients(api == null ? TELEGRAM : api, secrets::botToken).client();
        try {
            String username = client.execute(new GetMe()).getUserName();
            return new RealBot(client, api, username, secrets, clock);
        } catch (TelegramApiException e) {
            // Its text may carry the token: only its kind is told.
            throw new IllegalStateException(
                    "Telegram does not answer to this bot token: " + e.getClass().getSimpleName());
        }
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public Optional<URI> apiUrl() {
        return Optional.ofNullable(api);
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    /** What is under way at Telegram is not known here. */
    @Override
    public boolean idle() {
        return true;
    }

    /** Asks Telegram for updates; the real bot's webhook is not ours to touch. */
    @Override
    public void begin(URI webhook, CustomResources deployment) {
        LongPolling started =
                new LongPolling(
                        client,
                        new HttpWebhookTarget(HttpClient.newHttpClient(), webhook),
                        secrets.webhookSecret(),
                        clock,
                        System.out::println,
                        Locale.getDefault().getLanguage().equals("ru") ? "ru" : "en",
                        false);
        polling.set(started);
        Thread.ofPlatform().daemon().name("long-polling").start(started::run);
    }

    @Override
    public void close() {
        LongPolling running = polling.get();
        if (running != null) {
            running.close();
        }
    }
}
