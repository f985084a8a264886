package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's Bot API and the people who chat, on this machine only. It keeps everything in memory;
 * when it is closed, all is forgotten.
 *
 * <p>Updates wait until a webhook is set or a bot asks for them. A webhook's updates go over HTTP
 * to its address, which must be of this machine, or into this process after {@link #deliverInto}.
 */
public final class BotApiServer implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();
    private final Journal journal = new Journal();
    private final Failures failures = new Failures(journal);
    private final RateLimits limits;
    private final Conversations conversations;
    private final Updates updates;
    private final Delivery delivery;
    private final PersonActions actions;
    private final PageViews views;
    private final BotApi api;
    private final PageEdge page;

    /**
     * Starts on a free port.
     *
     * @param clock all limits, dates and ages go by it
     * @param people who may chat; none of them has started the bot yet
     * @throws UncheckedIOException when no port can be had
     */
    public BotApiServer(Clock clock, BotAccount bot, List<Person> people) {
        this(clock, bot, people, 0);
    }

    /**
     * Starts on the given port of 127.0.0.1, or on a free one for 0.
     *
     * @throws UncheckedIOException when the port cannot be had
     */
    public BotApiServer(Clock clock, BotAccount bot, List<Person> people, int port) {
        Numbers numbers = new Numbers(clock);
        Files files = new Files(numbers);
        MediaInput media = new MediaInput(files);
        Taps taps = new Taps(clock);
        BotMessages messages = new BotMessages(bot, numbers, clock);
        limits = new RateLimits(clock);
        conversations = new Conversations(clock, people);
        updates = new Updates(numbers, clock, journal);
        api = new BotApi(journal);
        delivery =
                new Delivery(
                        updates,
                        clock,
                        journal,
                        webhook -> new HttpWebhookTarget(client, webhook.address()),
                        body -> AnsweredMethod.in(body).ifPresent(api::answer));
        actions =
                new PersonActions(
                        new PersonMessages(conversations, updates, numbers, clock),
                        bot,
                        files,
                        taps,
                        updates,
                        numbers,
                        clock);
        BotCommands commands = new BotCommands(conversations);
        api.add(Map.of("getMe", call -> bot.asMe()));
        api.add(new SendingMethods(conversations, messages, media, numbers, limits).methods());
        api.add(new EditingMethods(conversations, media, limits, clock).methods());
        api.add(new TapMethods(conversations, taps).methods());
        api.add(new FileMethods(files).methods());
        api.add(new UpdateMethods(updates, delivery).methods());
        api.add(commands.methods());
        http = listen(port);
        http.setExecutor(threads);
        views = new PageViews(conversations, commands);
        page = new PageEdge(conversations, views, new PageActions(actions), files);
        http.createContext("/", guarded(new BotApiEdge(bot, api, files, failures)::handle));
        http.createContext("/local/", guarded(page::handle));
        http.start();
    }

    /** Where the server listens on 127.0.0.1. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** Puts the chat page's API on the page's own server, too, where a browser finds it. */
    public void servePageOn(HttpServer other) {
        for (String path : List.of("people", "chats", "unread", "files")) {
            other.createContext("/local/" + path, guarded(page::handle));
        }
    }

    /** What the people do in their chats, without a screen. */
    public PersonActions people() {
        return actions;
    }

    /** Hands a webhook's updates to this target from now on, whatever its address. */
    public void deliverInto(WebhookTarget target) {
        delivery.into(target);
    }

    /**
     * Sets the webhook as the bot itself would.
     *
     * @param secretToken shown with every update
     * @throws Refusal when the Bot API would not take the address or the secret
     */
    public void setWebhook(String address, @Nullable String secretToken) {
        delivery.use(
                Webhook.of(
                        Call.of(
                                "setWebhook",
                                Json.object().put("url", address).put("secret_token", secretToken),
                                Map.of()),
                        delivery.sendsToAddress()));
    }

    /** How long to wait before an update that was not taken is delivered again. */
    public void retryAfter(Backoff backoff) {
        delivery.pace(backoff);
    }

    /** Whether no update waits for the bot and none is under way. */
    public boolean idle() {
        return delivery.idle();
    }

    /**
     * Waits, in real time, until no update waits for the bot and none is under way.
     *
     * @return whether that came about in time
     */
    public boolean awaitIdle(Duration longest) {
        return delivery.awaitIdle(longest);
    }

    /**
     * A person's chat as the page is shown it, at this moment.
     *
     * @throws ActionRefused when there is no such person
     */
    public JsonNode chat(long person) {
        Conversation conversation =
                conversations
                        .with(person)
                        .orElseThrow(() -> new ActionRefused(ActionRefused.Reason.NO_SUCH_PERSON));
        return views.news(conversation, 0, Duration.ZERO, false);
    }

    /** Lets the bot speak as fast as it likes from now on. */
    public void withoutLimits() {
        limits.off();
    }

    /** Makes the next calls of a method fail; several plans for one method follow each other. */
    public void failNext(String method, int times, Failure failure) {
        failures.plan(method, times, failure);
    }

    /** What passed lately, a line each, without any secret. */
    public List<String> journal() {
        return journal.lines();
    }

    @Override
    public void close() {
        delivery.close();
        conversations.all().forEach(Conversation::close);
        updates.interruptPoll("the end of the server");
        http.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }

    /**
     * A mistake of this server is answered as one, and told by its kind: its words may be secret.
     */
    private HttpHandler guarded(HttpHandler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (RuntimeException mistake) {
                journal.note("this server failed: " + mistake.getClass().getSimpleName());
                Refusal refusal = Refusal.internalError();
                Http.json(exchange, refusal.code(), refusal.asAnswer());
            }
        };
    }

    private static HttpServer listen(int port) {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port %d cannot be had".formatted(port), e);
        }
    }
}
