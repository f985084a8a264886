package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class PageTest extends WithBotApi {
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void closeBrowser() {
        browser.shutdownNow();
    }

    @Test
    void thePageKnowsThePeopleAndAddsMore() throws Exception {
        assertThat(get("/local/people").toString())
                .startsWith(
                        "[{\"id\":1001,\"firstName\":\"Анна\",\"lastName\":\"Ковалёва\","
                                + "\"username\":\"anna\",\"language\":\"ru\",\"blocked\":false,"
                                + "\"started\":false}");

        JsonNode added = post("/local/people", "{\"firstName\":\"Ольга\",\"language\":\"ru\"}");

        assertThat(added.get("id").asLong()).isEqualTo(1003);
        assertThat(get("/local/people")).hasSize(3);
        assertThat(post("/local/people", "{\"firstName\":\"\",\"language\":\"ru\"}").has("error"))
                .isTrue();
    }

    @Test
    void aTextReachesTheBotAndStandsInTheChat() throws Exception {
        assertThat(post("/local/chats/1001/text", "{\"text\":\"/start\"}").toString())
                .isEqualTo("{\"ok\":true}");

        assertThat(lastUpdate().getMessage().getText()).isEqualTo("/start");
        JsonNode chat = get("/local/chats/1001");
        assertThat(chat.at("/messages/0/text").asText()).isEqualTo("/start");
        assertThat(chat.at("/messages/0/from/id").asLong()).isEqualTo(ANNA);
        assertThat(get("/local/people").at("/0/started").asBoolean()).isTrue();
    }

    @Test
    void onlyWhatChangedSinceIsTold() throws Exception {
        annaHasStarted();
        Message card = card();
        Message other = send("other");
        long seq = get("/local/chats/1001").get("seq").asLong();
        client.execute(
                EditMessageText.builder()
                        .chatId(ANNA)
                        .messageId(card.getMessageId())
                        .text("card, newer")
                        .build());
        client.execute(
                DeleteMessage.builder().chatId(ANNA).messageId(other.getMessageId()).build());

        JsonNode news = get("/local/chats/1001?after=" + seq);

        assertThat(news.get("messages")).hasSize(1);
        assertThat(news.at("/messages/0/text").asText()).isEqualTo("card, newer");
        assertThat(news.at("/messages/0/local/edited").asBoolean()).isTrue();
        assertThat(news.get("removed").toString()).isEqualTo("[" + other.getMessageId() + "]");
        assertThat(get("/local/chats/1001?after=" + news.get("seq").asLong()).get("messages"))
                .isEmpty();
    }

    @Test
    void aWaitingPageIsToldAtOnce() throws Exception {
        annaHasStarted();
        long seq = get("/local/chats/1001").get("seq").asLong();
        CompletableFuture<JsonNode> waiting =
                CompletableFuture.supplyAsync(
                        () -> unchecked("/local/chats/1001?wait=20&after=" + seq));

        send("news");

        assertThat(waiting.get(5, TimeUnit.SECONDS).at("/messages/0/text").asText())
                .isEqualTo("news");
    }

    @Test
    void aTapsAnswerShowsAsAToast() throws Exception {
        annaHasStarted();
        Message card = card();
        long seq = get("/local/chats/1001").get("seq").asLong();
        post(
                "/local/chats/1001/tap",
                "{\"messageId\":%d,\"data\":\"next\"}".formatted(card.getMessageId()));
        client.execute(
                AnswerCallbackQuery.builder()
                        .callbackQueryId(lastUpdate().getCallbackQuery().getId())
                        .text("Готово")
                        .showAlert(true)
                        .build());

        assertThat(get("/local/chats/1001?after=" + seq).get("toasts").toString())
                .isEqualTo("[{\"text\":\"Готово\",\"alert\":true}]");
        assertThat(get("/local/chats/1001").get("toasts")).as("not shown again").isEmpty();
    }

    @Test
    void unreadMessagesAreCountedUntilRead() throws Exception {
        annaHasStarted();
        send("one");
        send("two");

        assertThat(get("/local/unread").toString()).isEqualTo("{\"1001\":2,\"1002\":0}");
        assertThat(get("/local/chats/1001").get("unread").asInt()).isEqualTo(2);
        assertThat(get("/local/chats/1001?read=1").get("unread").asInt()).isZero();
        assertThat(get("/local/unread").get("1001").asInt()).isZero();
    }

    @Test
    void theScreenShowsKeyboardsCommandsAndTyping() throws Exception {
        annaHasStarted();
        client.execute(
                SendMessage.builder()
                        .chatId(ANNA)
                        .text("?")
                        .replyMarkup(ForceReplyKeyboard.builder().forceReply(true).build())
                        .build());
        callJson("setMyCommands", "{\"commands\":[{\"command\":\"kpi\",\"description\":\"KPI\"}]}");
        client.execute(SendChatAction.builder().chatId(ANNA).action("typing").build());

        JsonNode chat = get("/local/chats/1001");
        assertThat(chat.at("/messages/1/reply_markup/force_reply").asBoolean()).isTrue();
        assertThat(chat.at("/commands/0/command").asText()).isEqualTo("kpi");
        assertThat(chat.get("typing").asBoolean()).isTrue();
        clock.step(Duration.ofSeconds(5));
        assertThat(get("/local/chats/1001").get("typing").asBoolean()).isFalse();
    }

    @Test
    void filesGoBothWays() throws Exception {
        annaHasStarted();
        String data = Base64.getEncoder().encodeToString(MediaTest.png());
        post(
                "/local/chats/1001/photo",
                "{\"name\":\"a.png\",\"type\":\"image/png\",\"data\":\"%s\"}".formatted(data));
        assertThat(lastUpdate().getMessage().getPhoto()).hasSize(1);

        String url = get("/local/chats/1001").at("/messages/1/local/fileUrl").asText();
        HttpResponse<byte[]> file =
                browser.send(request(url).build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(file.body()).isEqualTo(MediaTest.png());
    }

    @Test
    void aContactOfOnesOwnNameIsOnesOwn() throws Exception {
        post("/local/chats/1001/contact", "{\"phone\":\"+79270000000\",\"firstName\":\"Анна\"}");
        assertThat(lastUpdate().getMessage().getContact().getUserId()).isEqualTo(ANNA);

        post("/local/chats/1001/contact", "{\"phone\":\"+79271234567\",\"firstName\":\"Иван\"}");
        assertThat(lastUpdate().getMessage().getContact().getUserId()).isNull();
    }

    @Test
    void aRefusalSpeaksThePersonsLanguage() throws Exception {
        post("/local/chats/1001/block", "{\"blocked\":true}");
        post("/local/chats/1002/block", "{\"blocked\":true}");

        assertThat(post("/local/chats/1001/text", "{\"text\":\"x\"}").get("error").asText())
                .startsWith("Вы заблокировали бота.");
        assertThat(post("/local/chats/1002/text", "{\"text\":\"x\"}").get("error").asText())
                .startsWith("You have blocked the bot.");
    }

    @Test
    void nonsenseIsABadRequest() throws Exception {
        assertThat(status("/local/chats/1001/text", "nonsense")).isEqualTo(400);
        assertThat(status("/local/chats/1001/text", "{}")).isEqualTo(400);
        assertThat(status("/local/chats/1001/dance", "{}")).isEqualTo(400);
        assertThat(status("/local/chats/77/text", "{\"text\":\"x\"}")).isEqualTo(400);
        assertThat(status("/local/chats/1001/photo", "{\"name\":\"a\",\"data\":\"%\"}"))
                .isEqualTo(400);
        assertThat(status("/local/nowhere", "{}")).isEqualTo(404);
    }

    @Test
    void pagesFromElsewhereMayNotCall() throws Exception {
        HttpRequest.Builder request = request("/local/people");

        assertThat(send(request.copy().header("Origin", "https://example.com")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> ours = send(request.copy().header("Origin", "http://127.0.0.1:8080"));
        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("http://127.0.0.1:8080");
    }

    private Message card() throws TelegramApiException {
        return client.execute(
                SendMessage.builder()
                        .chatId(ANNA)
                        .text("card")
                        .replyMarkup(button("▶", "next"))
                        .build());
    }

    private Update lastUpdate() throws TelegramApiException {
        return client.execute(new GetUpdates()).getLast();
    }

    private void callJson(String method, String body) throws Exception {
        assertThat(post("/bot" + TOKEN + "/" + method, body).get("ok").asBoolean()).isTrue();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return Json.read(send(request(path)).body()).orElseThrow();
    }

    private JsonNode unchecked(String path) {
        try {
            return get(path);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        return Json.read(send(posting(path, body)).body()).orElseThrow();
    }

    private int status(String path, String body) throws IOException, InterruptedException {
        return send(posting(path, body)).statusCode();
    }

    private HttpRequest.Builder posting(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
