package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class DeliveryTest extends WithBotApi {
    private final RecordingTarget target = new RecordingTarget();

    @BeforeEach
    void start() throws TelegramApiException {
        annaHasStarted();
        server.deliverInto(target);
        server.setWebhook("https://bot.example/hook", "s3cret");
    }

    @Test
    void anUpdateArrivesWithTheSecretAndIsOver() {
        server.people().text(ANNA, "привет", null);
        eventually(server::idle);

        assertThat(target.texts()).containsExactly("привет");
        assertThat(target.secrets).containsExactly("s3cret");
    }

    @Test
    void anUpdateThatIsNotTakenComesAgainAndHoldsUpItsChatOnly() {
        CountDownLatch johnServed = new CountDownLatch(1);
        AtomicInteger refusals = new AtomicInteger();
        target.answer(
                update -> {
                    if (update.path("message").path("from").path("id").asLong() == JOHN) {
                        johnServed.countDown();
                        return new WebhookTarget.Answer(200, "");
                    }
                    boolean poison = update.path("message").path("text").asText().equals("poison");
                    if (poison && johnServed.getCount() > 0) {
                        refusals.incrementAndGet();
                        return new WebhookTarget.Answer(503, "");
                    }
                    return new WebhookTarget.Answer(200, "");
                });
        server.people().text(ANNA, "poison", null);
        server.people().text(ANNA, "after", null);
        eventually(() -> refusals.get() >= 2);
        assertThat(server.idle()).isFalse();
        assertThat(target.texts()).doesNotContain("after");

        server.people().text(JOHN, "hi", null);
        eventually(server::idle);

        assertThat(target.texts()).contains("hi").endsWith("poison", "after");
    }

    @Test
    void aHandlerThatThrowsGetsTheUpdateAgain() {
        AtomicInteger calls = new AtomicInteger();
        target.answer(
                update -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new IllegalStateException("broken");
                    }
                    return new WebhookTarget.Answer(204, "");
                });

        server.people().text(ANNA, "x", null);
        eventually(server::idle);

        assertThat(calls).hasValue(2);
    }

    @Test
    void updatesOfAChatGoOutOneAfterAnother() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        target.answer(
                update -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return new WebhookTarget.Answer(200, "");
                });

        for (int i = 0; i < 50; i++) {
            server.people().text(ANNA, "n" + i, null);
        }
        eventually(server::idle);

        assertThat(most).hasValue(1);
        assertThat(target.seen)
                .extracting(update -> update.path("update_id").asInt())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    @Test
    void anUpdateIsGivenUpAfter24HoursAndATapAfter150Seconds() throws TelegramApiException {
        Message card = card();
        target.answer(update -> new WebhookTarget.Answer(500, ""));
        server.people().tap(ANNA, card.getMessageId(), "next");
        server.people().text(ANNA, "old", null);
        eventually(() -> !target.seen.isEmpty());

        clock.step(Duration.ofSeconds(151));
        eventually(() -> target.texts().contains("old"));
        assertThat(server.idle()).isFalse();
        clock.step(Duration.ofHours(24));
        eventually(server::idle);

        assertThat(server.journal())
                .anyMatch(line -> line.contains("(callback_query) is too old"))
                .anyMatch(line -> line.contains("(message) is too old"));
    }

    @Test
    void aMethodInTheAnswerIsCarriedOutBeforeAllIsQuiet() {
        target.answerNext(
                200, "{\"method\":\"sendmessage\",\"chat_id\":\"1001\",\"text\":\"Здравствуйте\"}");
        server.people().text(ANNA, "привет", null);

        assertThat(server.awaitIdle(Duration.ofSeconds(5))).isTrue();
        assertThat(server.chat(ANNA).at("/messages/2/text").asText()).isEqualTo("Здравствуйте");
    }

    @Test
    void aFailingMethodInTheAnswerIsJournaledAndTheUpdateIsTaken() {
        target.answerNext(200, "{\"method\":\"sendMessage\",\"chat_id\":7,\"text\":\"x\"}");
        target.answerNext(200, "not JSON");
        server.people().text(ANNA, "one", null);
        server.people().text(ANNA, "two", null);
        eventually(server::idle);

        assertThat(target.texts()).containsExactly("one", "two");
        assertThat(server.journal()).contains("sendmessage → 400 Bad Request: chat not found");
    }

    @Test
    void everyKindOfUpdateArrives() throws TelegramApiException {
        Message card = card();
        int text = server.people().text(ANNA, "/start x", card.getMessageId());
        server.people().edit(ANNA, text, "/start y");
        server.people().contact(ANNA, "+79271234567", "Иван", null, false, null);
        server.people().photo(ANNA, "a.png", MediaTest.png(), "подпись", null);
        server.people().document(ANNA, "a.csv", new byte[] {'a'}, "", null);
        server.people().voice(ANNA, 7, null);
        server.people().forward(ANNA, "чужое", "Пётр", null);
        server.people().tap(ANNA, card.getMessageId(), "next");
        server.people().block(ANNA, true);
        eventually(server::idle);

        JsonNode first = target.seen.getFirst().get("message");
        assertThat(first.at("/reply_to_message/message_id").asInt()).isEqualTo(card.getMessageId());
        assertThat(first.at("/entities/0/type").asText()).isEqualTo("bot_command");
        assertThat(target.seen.get(1).at("/edited_message/text").asText()).isEqualTo("/start y");
        assertThat(target.seen.get(2).at("/message/contact/user_id").isMissingNode()).isTrue();
        assertThat(target.seen.get(3).at("/message/photo/0/width").asInt()).isEqualTo(8);
        assertThat(target.seen.get(4).at("/message/document/mime_type").asText())
                .isEqualTo("text/csv");
        assertThat(target.seen.get(5).at("/message/voice/duration").asInt()).isEqualTo(7);
        assertThat(target.seen.get(6).at("/message/forward_origin/type").asText())
                .isEqualTo("hidden_user");
        assertThat(target.seen.get(7).at("/callback_query/data").asText()).isEqualTo("next");
        assertThat(target.seen.get(8).at("/my_chat_member/new_chat_member/status").asText())
                .isEqualTo("kicked");
    }

    private Message card() throws TelegramApiException {
        return client.execute(
                SendMessage.builder()
                        .chatId(ANNA)
                        .text("card")
                        .replyMarkup(button("▶", "next"))
                        .build());
    }
}
