package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class EditingTest extends WithBotApi {
    @BeforeEach
    void start() throws TelegramApiException {
        annaHasStarted();
    }

    @Test
    void anEditReplacesTextAndButtons() throws TelegramApiException {
        Message sent = sendWithButton("one");

        Message edited =
                (Message)
                        client.execute(
                                EditMessageText.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .text("<i>two</i>")
                                        .parseMode("HTML")
                                        .build());

        assertThat(edited.getText()).isEqualTo("two");
        assertThat(edited.getEntities()).hasSize(1);
        assertThat(edited.getReplyMarkup()).as("buttons not sent again are gone").isNull();
        assertThat(edited.getEditDate()).isNotNull();
    }

    @Test
    void anEditThatChangesNothingIsRefused() throws TelegramApiException {
        Message sent = sendWithButton("one");

        assertRefused(
                400,
                "Bad Request: message is not modified",
                () ->
                        client.execute(
                                EditMessageText.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .text("one")
                                        .replyMarkup(button("x", "x"))
                                        .build()));
        assertRefused(
                400,
                "Bad Request: message is not modified",
                () ->
                        client.execute(
                                EditMessageReplyMarkup.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .replyMarkup(button("x", "x"))
                                        .build()));
    }

    @Test
    void onlyTheBotsOwnMessagesThatStillStandAreEdited() throws TelegramApiException {
        int hers = server.people().text(ANNA, "привет", null);

        assertRefused(400, "Bad Request: message can't be edited", () -> edit(hers, "x"));
        assertRefused(400, "Bad Request: message to edit not found", () -> edit(1, "x"));
    }

    @Test
    void aMessageSentWithAKeyboardCannotBeEdited() throws TelegramApiException {
        Message sent =
                client.execute(
                        SendMessage.builder()
                                .chatId(ANNA)
                                .text("one")
                                .replyMarkup(
                                        new ReplyKeyboardMarkup(
                                                new ArrayList<>(List.of(new KeyboardRow("a")))))
                                .build());

        assertRefused(
                400,
                "Bad Request: message can't be edited",
                () -> edit(sent.getMessageId(), "two"));
    }

    @Test
    void aTextHasNoCaption() throws TelegramApiException {
        Message sent = send("one");

        assertRefused(
                400,
                "Bad Request: there is no caption in the message to edit",
                () ->
                        client.execute(
                                EditMessageCaption.builder()
                                        .chatId(ANNA)
                                        .messageId(sent.getMessageId())
                                        .caption("two")
                                        .build()));
    }

    @Test
    void aMessageCanBeDeletedFor48Hours() throws TelegramApiException {
        Message young = send("one");
        Message old = send("two");

        assertThat(delete(young)).isTrue();
        assertRefused(400, "Bad Request: message to delete not found", () -> delete(young));
        clock.step(Duration.ofHours(48).plusSeconds(1));
        assertRefused(400, "Bad Request: message can't be deleted", () -> delete(old));
    }

    private Message sendWithButton(String text) throws TelegramApiException {
        return client.execute(
                SendMessage.builder()
                        .chatId(ANNA)
                        .text(text)
                        .replyMarkup(button("x", "x"))
                        .build());
    }

    private Serializable edit(int message, String text) throws TelegramApiException {
        return client.execute(
                EditMessageText.builder().chatId(ANNA).messageId(message).text(text).build());
    }

    private boolean delete(Message message) throws TelegramApiException {
        return client.execute(
                DeleteMessage.builder().chatId(ANNA).messageId(message.getMessageId()).build());
    }
}
