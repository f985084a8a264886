package voronka.local.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Posts updates to an address of this machine, as Telegram posts them to a public one. */
public final class HttpWebhookTarget implements WebhookTarget {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI address;

    /** Posts to the address with the client's connections. */
    public HttpWebhookTarget(HttpClient client, URI address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public Answer deliver(String updateJson, @Nullable String secretToken) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(LONGEST_ANSWER)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(updateJson));
        if (secretToken != null) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secretToken);
        }
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("the webhook could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the webhook was answering", e);
        }
    }
}
