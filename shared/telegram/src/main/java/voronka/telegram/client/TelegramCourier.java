package voronka.telegram.client;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import voronka.domain.Messenger.Sending;
import voronka.domain.activity.Enclosure;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/**
 * Carries screens by the Bot API. A message that cannot be edited any more is sent anew, under a
 * new id. Throws {@link TelegramRefused} when Telegram finds fault with what we send.
 */
public final class TelegramCourier implements Courier {
    private final TelegramClients clients;

    public TelegramCourier(TelegramClients clients) {
        this.clients = clients;
    }

    @Override
    public Sending send(Chat to, Screen screen) {
        SendMessage message =
                SendMessage.builder()
                        .chatId(to.id())
                        .text(screen.text().toString())
                        .parseMode(ParseMode.HTML)
                        .linkPreviewOptions(noPreview())
                        .build();
        if (!screen.keys().isEmpty()) {
            message.setReplyMarkup(Keyboard.of(screen));
        }
        return sent(() -> clients.client().execute(message));
    }

    @Override
    public Sending sendFile(Chat to, Attachment file, Screen screen) {
        SendDocument document =
                SendDocument.builder()
                        .chatId(to.id())
                        .document(
                                new InputFile(new ByteArrayInputStream(file.bytes()), file.name()))
                        .caption(screen.text().toString())
                        .parseMode(ParseMode.HTML)
                        .build();
        if (!screen.keys().isEmpty()) {
            document.setReplyMarkup(Keyboard.of(screen));
        }
        return sent(() -> clients.client().execute(document));
    }

    @Override
    public Sending sendAgain(Chat to, Enclosure enclosed, String gone) {
        try {
            return new Sending.Sent(
                    Enclosures.execute(clients.client(), to, enclosed).getMessageId());
        } catch (TelegramApiException e) {
            return switch (Refusal.of(e)) {
                case Refusal.Gone unreachable -> new Sending.Unreachable();
                case Refusal.Busy busy -> new Sending.Later(busy.why());
                case Refusal.NoFile none -> send(to, Screen.of(Html.of(gone)));
                case Refusal.SameAlready same -> throw outOfPlace(same);
                case Refusal.NoMessage none -> throw outOfPlace(none);
                case Refusal.NoText none -> throw outOfPlace(none);
                case Refusal.TooBig big -> throw outOfPlace(big);
            };
        }
    }

    @Override
    public Sending edit(Chat to, long message, Screen screen) {
        EditMessageText edited =
                EditMessageText.builder()
                        .chatId(to.id())
                        .messageId(Math.toIntExact(message))
                        .text(screen.text().toString())
                        .parseMode(ParseMode.HTML)
                        .linkPreviewOptions(noPreview())
                        .replyMarkup(Keyboard.of(screen))
                        .build();
        return edited(to, message, screen, () -> clients.client().execute(edited));
    }

    @Override
    public Sending caption(Chat to, long picture, Screen screen) {
        EditMessageCaption edited =
                EditMessageCaption.builder()
                        .chatId(to.id())
                        .messageId(Math.toIntExact(picture))
                        .caption(screen.text().toString())
                        .parseMode(ParseMode.HTML)
                        .replyMarkup(Keyboard.of(screen))
                        .build();
        return edited(to, picture, screen, () -> clients.client().execute(edited));
    }

    @Override
    public Sending replace(Chat to, long message, Screen screen) {
        Sending sent = send(to, screen);
        if (sent instanceof Sending.Sent) {
            takeAway(to, message);
        }
        return sent;
    }

    /** What is asked for is there already: an old message that stays does no harm. */
    private void takeAway(Chat chat, long message) {
        int id = Math.toIntExact(message);
        try {
            clients.client().execute(new DeleteMessage(String.valueOf(chat.id()), id));
        } catch (TelegramApiException tooOld) {
            takeKeysAway(chat, message);
        }
    }

    @Override
    public void takeKeysAway(Chat from, long message) {
        try {
            clients.client()
                    .execute(
                            EditMessageReplyMarkup.builder()
                                    .chatId(from.id())
                                    .messageId(Math.toIntExact(message))
                                    .build());
        } catch (TelegramApiException keysStay) {
            // A key that stays is told that it comes too late.
        }
    }

    private interface Call {
        Message execute() throws TelegramApiException;
    }

    private static Sending sent(Call call) {
        try {
            return new Sending.Sent(call.execute().getMessageId());
        } catch (TelegramApiException e) {
            return switch (Refusal.of(e)) {
                case Refusal.Gone gone -> new Sending.Unreachable();
                case Refusal.Busy busy -> new Sending.Later(busy.why());
                case Refusal.SameAlready same -> throw outOfPlace(same);
                case Refusal.NoMessage none -> throw outOfPlace(none);
                case Refusal.NoText none -> throw outOfPlace(none);
                case Refusal.NoFile none -> throw outOfPlace(none);
                case Refusal.TooBig big -> throw outOfPlace(big);
            };
        }
    }

    private interface Edit {
        Serializable execute() throws TelegramApiException;
    }

    private Sending edited(Chat to, long message, Screen screen, Edit edit) {
        try {
            edit.execute();
            return new Sending.Sent(message);
        } catch (TelegramApiException e) {
            return switch (Refusal.of(e)) {
                case Refusal.Gone gone -> new Sending.Unreachable();
                case Refusal.Busy busy -> new Sending.Later(busy.why());
                case Refusal.SameAlready same -> new Sending.Sent(message);
                case Refusal.NoMessage none -> send(to, screen);
                case Refusal.NoText none -> replace(to, message, screen);
                case Refusal.NoFile none -> throw outOfPlace(none);
                case Refusal.TooBig big -> throw outOfPlace(big);
            };
        }
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static IllegalStateException outOfPlace(Refusal refusal) {
        return new IllegalStateException("no answer to a message: " + refusal);
    }
}
