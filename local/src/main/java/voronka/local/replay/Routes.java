package voronka.local.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import voronka.aws.json.Json;

/** The product's own routes, called as another system calls them. */
final class Routes {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String key;

    Routes(URI address, String key) {
        this.address = address;
        this.key = key;
    }

    /** An opportunity comes in as a lead; the deal it became. */
    String lead(Opportunity row, String owner) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("email", row.id().toLowerCase(java.util.Locale.ROOT) + "@opportunities.example");
        fields.put("title", row.product());
        fields.put("product", row.product());
        fields.put("owner", owner);
        if (row.account() != null) {
            fields.put("company", row.account());
        }
        Map<String, ?> answer = post("/leads/replay", fields, row.id());
        return String.valueOf(answer.get("deal"));
    }

    /** A later step. */
    void transition(String deal, Map<String, ?> body) {
        post("/deals/" + deal + "/transitions", body, "");
    }

    private Map<String, ?> post(String path, Map<String, ?> body, String idempotencyKey) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header("content-type", "application/json")
                        .header("authorization", "Bearer " + key)
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)));
        if (!idempotencyKey.isEmpty()) {
            request.header("idempotency-key", idempotencyKey);
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        "%s %s answered %d: %s"
                                .formatted(path, body, answer.statusCode(), answer.body()));
            }
            return Json.readObject(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(path + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
