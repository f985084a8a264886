package voronka.aws.cloudformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Carries a verdict to the address that waits for it. The address is signed and so a secret. It is
 * signed for a request without a content type, which this client does not add by itself.
 */
public final class ResponseUrl {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private ResponseUrl() {}

    /**
     * Sends it.
     *
     * @param physicalId what the resource is called from now on; when it is another than before,
     *     CloudFormation wants the old one to be deleted
     * @throws IllegalStateException when it is not taken
     * @throws UncheckedIOException when the address cannot be reached: the event comes again, and
     *     doing twice what it wants must do no harm
     */
    public static void send(CustomResource resource, String physicalId, Verdict verdict) {
        HttpRequest request =
                HttpRequest.newBuilder(resource.responseUrl())
                        .timeout(LONGEST)
                        .PUT(
                                HttpRequest.BodyPublishers.ofString(
                                        verdict.json(resource, physicalId)))
                        .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException("CloudFormation's address said " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("CloudFormation's address cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before CloudFormation was told", e);
        }
    }
}
