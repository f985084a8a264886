package voronka.telegram.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Where Telegram's client comes from. What is slow to build (connections, JSON) is built at once
 * and can be primed with a placeholder; the token is asked for only when something is sent, and
 * again each time, so that it may be fetched late and may change. It is part of every URL that is
 * called, and so is kept from texts: nothing here prints it.
 */
public final class TelegramClients {
    private static final String PLACEHOLDER = "0:placeholder";
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(15);

    private final OkHttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final TelegramUrl url;
    private final Supplier<String> token;

    private volatile @Nullable Current current;

    /** Not a record: it would print the token. */
    private static final class Current {
        private final String token;
        private final TelegramClient client;

        private Current(String token, TelegramClient client) {
            this.token = token;
            this.client = client;
        }
    }

    /**
     * @param base "https://api.telegram.org", or a server of one's own
     * @param token asked for before each call; whoever gives it keeps it as long as is good
     * @throws IllegalArgumentException when the base is more or less than a scheme, a host and
     *     maybe a port
     */
    public TelegramClients(URI base, Supplier<String> token) {
        this.url = url(base);
        this.token = token;
        this.http =
                new OkHttpClient.Builder()
                        .dispatcher(new Dispatcher(threads()))
                        .connectTimeout(CONNECTING)
                        .callTimeout(WHOLE_CALL)
                        .build();
    }

    /**
     * The client with the token as it is now. Whatever asking for the token throws passes through.
     */
    public TelegramClient client() {
        String now = token.get();
        Current known = current;
        if (known == null || !known.token.equals(now)) {
            known = new Current(now, client(now));
            current = known;
        }
        return known.client;
    }

    /**
     * Opens a file by the path that Telegram has told. The library's own download asks Telegram's
     * servers whatever server it was given.
     *
     * @throws IOException when the server cannot be reached; its text may tell the address, and so
     *     the token
     */
    Response download(String path) throws IOException {
        HttpUrl address =
                new HttpUrl.Builder()
                        .scheme(url.getSchema())
                        .host(url.getHost())
                        .port(url.getPort())
                        .addPathSegment("file")
                        .addPathSegment("bot" + token.get())
                        .addPathSegments(path)
                        .build();
        return http.newCall(new Request.Builder().url(address).build()).execute();
    }

    /**
     * Warms everything up by one call with a placeholder for a token, which Telegram refuses. No
     * connection is left open: in a snapshot it would be a dead one.
     */
    public void prime() {
        try {
            client(PLACEHOLDER).execute(new GetMe());
        } catch (TelegramApiException expected) {
            // The refusal is what it was done for: all the code on the way has run.
        } finally {
            http.connectionPool().evictAll();
        }
    }

    private TelegramClient client(String withToken) {
        return new OkHttpTelegramClient(json, http, withToken, url);
    }

    /** Threads that let the process end. */
    private static ThreadPoolExecutor threads() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                work -> Thread.ofPlatform().daemon().name("telegram-", 0).unstarted(work));
    }

    private static TelegramUrl url(URI base) {
        String path = base.getPath();
        if (base.getScheme() == null
                || base.getHost() == null
                || base.getQuery() != null
                || !(path == null || path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException("not the address of a Bot API: " + base);
        }
        int port =
                base.getPort() >= 0 ? base.getPort() : base.getScheme().equals("http") ? 80 : 443;
        return TelegramUrl.builder()
                .schema(base.getScheme())
                .host(base.getHost())
                .port(port)
                .testServer(false)
                .build();
    }
}
