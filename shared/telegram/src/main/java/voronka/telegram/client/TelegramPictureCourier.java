package voronka.telegram.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import voronka.domain.Messenger.Sending;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Carries pictures by the Bot API. */
public final class TelegramPictureCourier implements PictureCourier {
    private final TelegramClients clients;

    public TelegramPictureCourier(TelegramClients clients) {
        this.clients = clients;
    }

    @Override
    public Sending join(Chat to, long message, Attachment picture, Screen screen) {
        InputMediaPhoto photo =
                InputMediaPhoto.builder()
                        .media(bytes(picture), picture.name())
                        .caption(screen.text().toString())
                        .parseMode(ParseMode.HTML)
                        .build();
        EditMessageMedia edited =
                EditMessageMedia.builder()
                        .chatId(to.id())
                        .messageId(Math.toIntExact(message))
                        .media(photo)
                        .replyMarkup(Keyboard.of(screen))
                        .build();
        try {
            clients.client().execute(edited);
            return new Sending.Sent(message);
        } catch (TelegramApiException e) {
            return switch (Refusal.of(e)) {
                case Refusal.Gone gone -> new Sending.Unreachable();
                case Refusal.NoMessage none -> new Sending.Unreachable();
                case Refusal.Busy busy -> new Sending.Later(busy.why());
                case Refusal.SameAlready same -> new Sending.Sent(message);
                case Refusal.NoText none -> throw outOfPlace(none);
                case Refusal.NoFile none -> throw outOfPlace(none);
                case Refusal.TooBig big -> throw outOfPlace(big);
            };
        }
    }

    @Override
    public Sending follow(Chat to, long message, Attachment picture, Html words) {
        SendPhoto photo =
                SendPhoto.builder()
                        .chatId(to.id())
                        .photo(new InputFile(bytes(picture), picture.name()))
                        .caption(words.toString())
                        .parseMode(ParseMode.HTML)
                        .replyParameters(
                                ReplyParameters.builder()
                                        .messageId(Math.toIntExact(message))
                                        .allowSendingWithoutReply(true)
                                        .build())
                        .build();
        try {
            return new Sending.Sent(clients.client().execute(photo).getMessageId());
        } catch (TelegramApiException e) {
            return switch (Refusal.of(e)) {
                case Refusal.Gone gone -> new Sending.Unreachable();
                case Refusal.Busy busy -> new Sending.Later(busy.why());
                case Refusal.NoMessage none -> throw outOfPlace(none);
                case Refusal.SameAlready same -> throw outOfPlace(same);
                case Refusal.NoText none -> throw outOfPlace(none);
                case Refusal.NoFile none -> throw outOfPlace(none);
                case Refusal.TooBig big -> throw outOfPlace(big);
            };
        }
    }

    private static InputStream bytes(Attachment picture) {
        return new ByteArrayInputStream(picture.bytes());
    }

    private static IllegalStateException outOfPlace(Refusal refusal) {
        return new IllegalStateException("no answer to a picture: " + refusal);
    }
}
