package voronka.local.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPageTest {

    private FakeStack stack;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        stack = new FakeStack();
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        client.close();
        stack.close();
    }

    @Test
    void servesThePageWithAPolicyThatRunsNothingForeign() throws Exception {
        HttpResponse<String> page = get("");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LocalPage.class",
                "../page/index.html",
                "%2e%2e/page/index.html",
                "no.js",
                "js/"
            })
    void servesNothingElseFromTheClassPath(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheTimeInTheCompanysZone() throws Exception {
        JsonNode clock = json(get("local/clock"));

        assertThat(clock.path("now").asText()).isEqualTo("2026-11-23T10:00:00+03:00");
        assertThat(clock.path("zone").asText()).isEqualTo("Europe/Moscow");
        assertThat(clock.path("walking").asBoolean()).isFalse();
        assertThat(clock.path("nextDue").isNull()).isTrue();
    }

    @Test
    void refusesASecondSkipWhileTimeIsWalking() throws Exception {
        stack.time.hold();

        assertThat(skip("P3M").statusCode()).isEqualTo(202);
        assertThat(json(get("local/clock")).path("walking").asBoolean()).isTrue();
        assertThat(skip("PT1H").statusCode()).isEqualTo(409);

        stack.time.letGo();
        awaitArrival();
        assertThat(json(get("local/clock")).path("now").asText())
                .isEqualTo("2027-02-23T10:00:00+03:00");
    }

    @Test
    void tellsWhyAWalkDidNotArrive() throws Exception {
        stack.time.due(stack.time.now().plusSeconds(60));
        stack.time.onArrival(
                () -> {
                    throw new IllegalStateException("a reader is stuck");
                });

        skip("next");
        JsonNode clock = json(get("local/clock"));
        for (int looks = 0; clock.path("failure").isNull() && looks < 100; looks++) {
            Thread.sleep(20);
            clock = json(get("local/clock"));
        }

        assertThat(clock.path("failure").asText()).contains("a reader is stuck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "PT0S", "-P1D", "PT-1H"})
    void refusesToSkipByAnythingButTimeForward(String by) throws Exception {
        HttpResponse<String> answer = skip(by);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asText()).isNotEmpty();
    }

    @Test
    void answersTheJournalAsSoonAsThereIsNews() throws Exception {
        stack.journal.ran("lead-intake", "POST /leads/site", "ok", 41);
        Thread later =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    pause();
                                    stack.journal.ran("telegram-bot", "tap", "refused", 7, "no");
                                });

        JsonNode news = json(get("local/journal?after=1&wait=20"));
        later.join();

        assertThat(news.path("number").asLong()).isEqualTo(2);
        JsonNode entry = news.path("entries").path(0);
        assertThat(entry.path("function").asText()).isEqualTo("telegram-bot");
        assertThat(entry.path("at").asText()).isEqualTo("2026-11-23T10:00:00+03:00");
        assertThat(entry.path("lines").path(0).asText()).isEqualTo("no");
    }

    @Test
    void answersAnEmptyJournalWhenPatienceEnds() throws Exception {
        JsonNode news = json(get("local/journal?after=7&wait=0"));

        assertThat(news.path("number").asLong()).isEqualTo(7);
        assertThat(news.path("entries")).isEmpty();
    }

    @Test
    void anEntryEndsInOneOfThreeWays() {
        assertThatThrownBy(() -> stack.journal.ran("telegram-bot", "tap", "maybe", 1))
                .hasMessageContaining("maybe");
    }

    @Test
    void tellsOfTheSiteTheBotAndWhoIsWho() throws Exception {
        JsonNode about = json(get("local/about"));

        assertThat(about.at("/site/name/ru").asText()).isEqualTo("Окна Ромашка");
        assertThat(about.at("/bot/username").asText()).isEqualTo("voronka_local_bot");
        assertThat(about.at("/hints/people/1003/role").asText()).isEqualTo("director");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "http://localhost.example.com", "null"})
    void refusesToMoveTimeForAnotherWebsite(String origin) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(stack.uri().resolve("local/clock/skip"))
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString("{\"by\":\"P1D\"}"))
                        .build();

        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(stack.time.now()).isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void answersNobodyWhoCallsUsByAnotherName() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", stack.uri().getPort())) {
            String request =
                    "GET /local/about HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(stack.uri() + path);
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> skip(String by) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(stack.uri().resolve("local/clock/skip"))
                        .header("Origin", "http://localhost:" + stack.uri().getPort())
                        .POST(BodyPublishers.ofString("{\"by\":\"" + by + "\"}"))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private void awaitArrival() throws Exception {
        for (int looks = 0; looks < 100; looks++) {
            if (!json(get("local/clock")).path("walking").asBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError("time still walks");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Answer.JSON.readTree(answer.body());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
