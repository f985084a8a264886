package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class TapsTest extends WithBotApi {
    @BeforeEach
    void start() throws TelegramApiException {
        annaHasStarted();
    }

    @Test
    void aTapTellsWhoTappedWhatUnderWhichMessage() throws TelegramApiException {
        Message card = card();

        CallbackQuery tap = tap(card);

        assertThat(tap.getFrom().getId()).isEqualTo(ANNA);
        assertThat(tap.getData()).isEqualTo("next");
        assertThat(tap.getMessage().getMessageId()).isEqualTo(card.getMessageId());
        assertThat(((Message) tap.getMessage()).getReplyMarkup()).isNotNull();
    }

    @Test
    void anAnswerIsInTimeOrRefused() throws TelegramApiException {
        CallbackQuery tap = tap(card());
        clock.step(Duration.ofSeconds(150));
        assertThat(answer(tap.getId(), "Готово")).isTrue();

        clock.step(Duration.ofSeconds(1));
        String late =
                "Bad Request: query is too old and response timeout expired or query ID is invalid";
        assertRefused(400, late, () -> answer(tap.getId(), "Готово"));
        assertRefused(400, late, () -> answer("unknown", "Готово"));
    }

    @Test
    void anAnswerHasAtMost200Characters() throws TelegramApiException {
        CallbackQuery tap = tap(card());

        assertThat(answer(tap.getId(), "x".repeat(200))).isTrue();
        assertRefused(
                400, "Bad Request: MESSAGE_TOO_LONG", () -> answer(tap.getId(), "x".repeat(201)));
    }

    private Message card() throws TelegramApiException {
        return client.execute(
                SendMessage.builder()
                        .chatId(ANNA)
                        .text("card")
                        .replyMarkup(button("▶", "next"))
                        .build());
    }

    private CallbackQuery tap(Message card) throws TelegramApiException {
        server.people().tap(ANNA, card.getMessageId(), "next");
        List<Update> updates = client.execute(new GetUpdates());
        return updates.getLast().getCallbackQuery();
    }

    private boolean answer(String query, String text) throws TelegramApiException {
        return client.execute(
                AnswerCallbackQuery.builder()
                        .callbackQueryId(query)
                        .text(text)
                        .showAlert(true)
                        .build());
    }
}
