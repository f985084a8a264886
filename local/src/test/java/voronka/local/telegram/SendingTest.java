package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class SendingTest extends WithBotApi {
    @Test
    void theBotKnowsItself() throws TelegramApiException {
        assertThat(client.execute(new GetMe()).getUserName()).isEqualTo("voronka_bot");
    }

    @Test
    void aMessageComesBackAsItStandsInTheChat() throws TelegramApiException {
        annaHasStarted();

        Message sent =
                client.execute(
                        SendMessage.builder()
                                .chatId(ANNA)
                                .text("🟢 <b>Ромашка</b> &lt;и&gt; ко")
                                .parseMode("HTML")
                                .replyMarkup(button("Дальше", "m:A7K2QX"))
                                .build());

        assertThat(sent.getText()).isEqualTo("🟢 Ромашка <и> ко");
        assertThat(sent.getEntities())
                .extracting(MessageEntity::getType, MessageEntity::getText)
                .containsExactly(tuple("bold", "Ромашка"));
        assertThat(sent.getFrom().getIsBot()).isTrue();
        assertThat(sent.getChatId()).isEqualTo(ANNA);
        assertThat(sent.getDate()).isEqualTo((int) clock.instant().getEpochSecond());
        assertThat(sent.getReplyMarkup().getKeyboard().getFirst().getFirst().getCallbackData())
                .isEqualTo("m:A7K2QX");
    }

    @Test
    void entitiesBesideTheTextAreKept() throws TelegramApiException {
        annaHasStarted();

        Message sent =
                client.execute(
                        SendMessage.builder()
                                .chatId(ANNA)
                                .text("<b>Рога</b>")
                                .entities(
                                        List.of(
                                                MessageEntity.builder()
                                                        .type("italic")
                                                        .offset(3)
                                                        .length(4)
                                                        .build()))
                                .build());

        assertThat(sent.getText()).isEqualTo("<b>Рога</b>");
        assertThat(sent.getEntities()).extracting(MessageEntity::getText).containsExactly("Рога");
    }

    @Test
    void malformedMarkupIsRefused() throws TelegramApiException {
        annaHasStarted();

        assertRefused(
                400,
                "Bad Request: can't parse entities: Can't find end tag",
                () ->
                        client.execute(
                                SendMessage.builder()
                                        .chatId(ANNA)
                                        .text("<b>x")
                                        .parseMode("HTML")
                                        .build()));
    }

    @Test
    void aTextHas1To4096CharactersAfterParsing() throws TelegramApiException {
        annaHasStarted();

        assertThat(send("x".repeat(4096)).getText()).hasSize(4096);
        assertRefused(400, "Bad Request: message is too long", () -> send("x".repeat(4097)));
        assertRefused(400, "Bad Request: message text is empty", () -> send(" \n "));
        assertThat(
                        client.execute(
                                        SendMessage.builder()
                                                .chatId(ANNA)
                                                .text("&lt;".repeat(4096))
                                                .parseMode("HTML")
                                                .build())
                                .getText())
                .hasSize(4096);
    }

    @Test
    void nobodyIsWrittenToAgainstTheirWill() throws TelegramApiException {
        annaHasStarted();
        server.people().block(ANNA, true);

        assertRefused(403, "Forbidden: bot was blocked by the user", () -> send("x"));
        assertRefused(
                403,
                "Forbidden: bot can't initiate conversation with a user",
                () -> client.execute(SendMessage.builder().chatId(JOHN).text("x").build()));
        assertRefused(
                400,
                "Bad Request: chat not found",
                () -> client.execute(SendMessage.builder().chatId(77L).text("x").build()));

        server.people().block(ANNA, false);
        assertThat(send("x").getText()).isEqualTo("x");
    }

    @Test
    void aButtonCarriesAtMost64Bytes() throws TelegramApiException {
        annaHasStarted();

        assertThat(withButton("я".repeat(32)).getReplyMarkup()).isNotNull();
        assertRefused(
                400, "Bad Request: BUTTON_DATA_INVALID", () -> withButton("я".repeat(32) + "x"));
    }

    private Message withButton(String data) throws TelegramApiException {
        return client.execute(
                SendMessage.builder()
                        .chatId(ANNA)
                        .text("x")
                        .replyMarkup(button("x", data))
                        .build());
    }

    @Test
    void aKeyboardIsNoPartOfTheMessageForTheBot() throws TelegramApiException {
        annaHasStarted();
        KeyboardButton contact =
                KeyboardButton.builder().text("Отправить телефон").requestContact(true).build();

        Message sent =
                client.execute(
                        SendMessage.builder()
                                .chatId(ANNA)
                                .text("Ваш телефон?")
                                .replyMarkup(
                                        new ReplyKeyboardMarkup(
                                                new ArrayList<>(List.of(new KeyboardRow(contact)))))
                                .build());

        assertThat(sent.getReplyMarkup()).isNull();
    }

    @Test
    void aReplyShowsWhatItAnswers() throws TelegramApiException {
        annaHasStarted();
        int asked = server.people().text(ANNA, "Где моя сделка?", null);

        Message sent =
                client.execute(
                        SendMessage.builder()
                                .chatId(ANNA)
                                .text("Вот она")
                                .replyToMessageId(asked)
                                .build());

        assertThat(sent.getReplyToMessage().getText()).isEqualTo("Где моя сделка?");
        assertRefused(
                400,
                "Bad Request: message to be replied not found",
                () ->
                        client.execute(
                                SendMessage.builder()
                                        .chatId(ANNA)
                                        .text("x")
                                        .replyToMessageId(1)
                                        .build()));
    }

    @Test
    void typingIsAccepted() throws TelegramApiException {
        annaHasStarted();

        assertThat(
                        client.execute(
                                SendChatAction.builder()
                                        .chatId(ANNA)
                                        .action(ActionType.TYPING.toString())
                                        .build()))
                .isTrue();
    }

    @Test
    void anUnknownMethodIsNotFound() {
        assertRefused(
                404, "Not Found", () -> client.execute(GetChat.builder().chatId(ANNA).build()));
    }

    @Test
    void aWrongTokenIsUnauthorized() {
        assertRefused(401, "Unauthorized", () -> clientWith("42:wrong").execute(new GetMe()));
        assertThat(server.journal()).noneMatch(line -> line.contains("secret-of-the-bot"));
    }
}
