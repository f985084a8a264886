package voronka.telegram.client;

import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendAudio;
import org.telegram.telegrambots.meta.api.methods.send.SendContact;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendLocation;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendSticker;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.send.SendVideoNote;
import org.telegram.telegrambots.meta.api.methods.send.SendVoice;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import voronka.domain.activity.Enclosure;
import voronka.domain.team.Chat;

/** Sends what the messenger has by its own name for it, each kind by its method. */
final class Enclosures {
    private Enclosures() {}

    static Message execute(TelegramClient client, Chat to, Enclosure enclosed)
            throws TelegramApiException {
        return switch (enclosed) {
            case Enclosure.File file -> execute(client, to.id(), file);
            case Enclosure.Place place ->
                    client.execute(
                            new SendLocation(
                                    String.valueOf(to.id()), place.latitude(), place.longitude()));
            case Enclosure.Person person ->
                    client.execute(
                            new SendContact(
                                    String.valueOf(to.id()), person.phone(), person.name()));
        };
    }

    private static Message execute(TelegramClient client, long chat, Enclosure.File file)
            throws TelegramApiException {
        String to = String.valueOf(chat);
        InputFile known = new InputFile(file.id());
        return switch (file.kind()) {
            case DOCUMENT -> client.execute(new SendDocument(to, known));
            case PHOTO -> client.execute(new SendPhoto(to, known));
            case VOICE -> client.execute(new SendVoice(to, known));
            case AUDIO -> client.execute(new SendAudio(to, known));
            case VIDEO -> client.execute(new SendVideo(to, known));
            case VIDEO_NOTE -> client.execute(new SendVideoNote(to, known));
            case ANIMATION -> client.execute(new SendAnimation(to, known));
            case STICKER -> client.execute(new SendSticker(to, known));
        };
    }
}
