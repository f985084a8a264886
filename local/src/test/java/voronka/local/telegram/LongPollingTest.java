package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.generics.TelegramClient;

final class LongPollingTest extends WithBotApi {
    private final RecordingTarget handler = new RecordingTarget();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final SteppingClock machine = new SteppingClock();
    private @Nullable LongPolling polling;

    @AfterEach
    void noSecretWasSaid() {
        if (polling != null) {
            polling.close();
        }
        assertThat(said).noneMatch(line -> line.contains("secret-of-the-bot"));
    }

    @Test
    void anUpdateIsAcknowledgedOnceTheHandlerHasTakenIt() {
        handler.answerNext(503, "");
        handler.answer(
                update -> {
                    assertThat(server.idle()).as("still kept by Telegram").isFalse();
                    return new WebhookTarget.Answer(200, "");
                });
        start(client, false);

        server.people().text(ANNA, "привет", null);
        eventually(server::idle);

        assertThat(handler.texts()).containsExactly("привет", "привет");
        assertThat(handler.secrets).containsOnly("hook-secret");
        assertThat(said).singleElement().asString().contains("(503)");
    }

    @Test
    void theHandlerSeesWhatAWebhookWouldHaveGot() throws Exception {
        annaHasStarted();
        Message card =
                client.execute(
                        SendMessage.builder()
                                .chatId(ANNA)
                                .text("<b>card</b>")
                                .parseMode("HTML")
                                .replyMarkup(button("▶", "next"))
                                .build());
        everythingHappens(card.getMessageId());
        List<JsonNode> original = waitingUpdates();
        assertThat(original).hasSize(9);
        start(client, false);
        eventually(server::idle);

        assertThat(handler.seen).hasSameSizeAs(original);
        for (int i = 0; i < original.size(); i++) {
            assertThat(handler.seen.get(i)).isEqualTo(original.get(i));
        }
    }

    @Test
    void aChatThatIsStuckHoldsUpNobodyElse() {
        handler.answer(
                update ->
                        new WebhookTarget.Answer(
                                update.at("/message/chat/id").asLong() == ANNA ? 500 : 200, ""));
        server.people().text(ANNA, "stuck", null);
        server.people().text(ANNA, "behind", null);
        server.people().text(JOHN, "hello", null);
        start(client, false);
        eventually(() -> handler.texts().stream().filter("stuck"::equals).count() > 2);

        server.people().text(JOHN, "again", null);
        eventually(() -> handler.texts().contains("again"));

        assertThat(handler.texts()).doesNotContain("behind");
        assertThat(handler.texts()).containsOnlyOnce("hello");
        handler.answer(update -> new WebhookTarget.Answer(200, ""));
        eventually(server::idle);
        assertThat(handler.texts()).contains("behind").containsOnlyOnce("again");
    }

    @Test
    void anUpdateIsGivenUpAfter24Hours() {
        handler.answer(
                update -> {
                    throw new IllegalStateException(TOKEN);
                });
        server.people().text(ANNA, "poison", null);
        start(client, false);
        eventually(() -> said.stream().anyMatch(line -> line.contains("IllegalStateException")));

        machine.step(Duration.ofHours(24).plusSeconds(1));
        eventually(server::idle);

        assertThat(said).anyMatch(line -> line.contains("is given up"));
    }

    @Test
    void aMethodInTheAnswerIsCarriedOut() {
        handler.answerNext(
                200, "{\"method\":\"sendmessage\",\"chat_id\":\"1001\",\"text\":\"Здравствуйте\"}");
        handler.answerNext(200, "{\"method\":\"sendmessage\",\"chat_id\":\"7\",\"text\":\"x\"}");
        start(client, false);
        server.people().text(ANNA, "one", null);
        server.people().text(ANNA, "two", null);
        eventually(server::idle);

        assertThat(server.journal())
                .contains("sendmessage → ok", "sendmessage → 400 Bad Request: chat not found");
        assertThat(said).singleElement().asString().contains("chat not found");
    }

    @Test
    void troubleOnTheWayIsOutlived() {
        server.failNext("getUpdates", 1, new Failure.ServerError());
        server.failNext("getUpdates", 3, new Failure.ConnectionClosed());
        server.failNext("getUpdates", 1, new Failure.AnswerLost());
        start(client, false);

        server.people().text(ANNA, "привет", null);
        eventually(server::idle);

        assertThat(handler.texts()).contains("привет");
        assertThat(said).anyMatch(line -> line.contains("No answer from Telegram (500)"));
    }

    @Test
    void aWebhookIsLeftAloneAndTheLoopEnds() throws Exception {
        server.setWebhook("http://127.0.0.1:9/hook", null);

        assertThat(start(client, false).get(5, TimeUnit.SECONDS))
                .isEqualTo(LongPolling.End.WEBHOOK_SET);
        assertThat(said).singleElement().asString().contains("Nothing was changed.");
        assertThat(client.execute(new GetWebhookInfo()).getUrl()).isNotEmpty();
    }

    @Test
    void aWebhookIsDeletedOnlyWhenAllowed() throws Exception {
        server.setWebhook("http://127.0.0.1:9/hook", null);
        start(client, true);

        server.people().text(ANNA, "привет", null);
        eventually(server::idle);

        assertThat(handler.texts()).containsExactly("привет");
        assertThat(said).singleElement().asString().contains("webhook is deleted, as allowed");
    }

    @Test
    void aRefusedTokenEndsTheLoop() throws Exception {
        assertThat(
                        start(clientWith("42:secret-of-the-bot-no-more"), false)
                                .get(5, TimeUnit.SECONDS))
                .isEqualTo(LongPolling.End.TOKEN_REFUSED);
        assertThat(said).singleElement().asString().contains("does not accept the bot's token");
    }

    @Test
    void closingEndsTheLoop() throws Exception {
        CompletableFuture<LongPolling.End> end = start(client, false);
        AtomicInteger handled = new AtomicInteger();
        handler.answer(
                update -> {
                    handled.incrementAndGet();
                    polling.close();
                    return new WebhookTarget.Answer(200, "");
                });

        server.people().text(ANNA, "one", null);

        assertThat(end.get(5, TimeUnit.SECONDS)).isEqualTo(LongPolling.End.CLOSED);
        assertThat(handled).hasValue(1);
    }

    private CompletableFuture<LongPolling.End> start(TelegramClient with, boolean deletesWebhook) {
        LongPolling loop =
                new LongPolling(
                        with, handler, "hook-secret", machine, said::add, "en", deletesWebhook);
        loop.retryAfter(new Backoff(Duration.ofMillis(5), Duration.ofMillis(5)));
        polling = loop;
        CompletableFuture<LongPolling.End> end = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> end.complete(loop.run()));
        return end;
    }

    private void everythingHappens(int card) {
        int text = server.people().text(ANNA, "/start x", card);
        server.people().edit(ANNA, text, "/start y");
        server.people().contact(ANNA, "+79271234567", "Иван", "Петров", true, null);
        server.people().photo(ANNA, "a.png", MediaTest.png(), "подпись", null);
        server.people().document(ANNA, "a.csv", new byte[] {'a'}, "", null);
        server.people().voice(ANNA, 7, null);
        server.people().forward(ANNA, "чужое", "Пётр", null);
        server.people().tap(ANNA, card, "next");
        server.people().block(ANNA, true);
    }

    /** The updates as they lie at Telegram, asked for without the library. */
    private List<JsonNode> waitingUpdates() throws IOException, InterruptedException {
        URI address =
                URI.create("http://127.0.0.1:%d/bot%s/getUpdates".formatted(server.port(), TOKEN));
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(
                                    HttpRequest.newBuilder(address).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            List<JsonNode> updates = new ArrayList<>();
            Json.read(answer).orElseThrow().get("result").forEach(updates::add);
            return updates;
        }
    }
}
