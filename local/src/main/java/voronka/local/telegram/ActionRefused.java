package voronka.local.telegram;

import java.util.Locale;

/** Something that Telegram's app would not let a person do. */
public final class ActionRefused extends RuntimeException {
    /** Why not, in the two languages of the screen. */
    public enum Reason {
        /** Nothing can be sent to a bot that one has blocked. */
        BLOCKED(
                "You have blocked the bot. Unblock it to write again.",
                "Вы заблокировали бота. Разблокируйте его, чтобы писать дальше."),
        /** A text of 0 or more than 4096 characters. */
        TEXT_LENGTH(
                "A message has 1 to 4096 characters.",
                "В сообщении может быть от 1 до 4096 знаков."),
        /** The message is not there, or not there any more. */
        NO_SUCH_MESSAGE("This message is gone.", "Этого сообщения больше нет."),
        /** Only the person's own texts can be changed. */
        NOT_EDITABLE("This message cannot be changed.", "Это сообщение нельзя изменить."),
        /** Button data of 0 or more than 64 bytes. */
        NO_SUCH_BUTTON("There is no such button.", "Такой кнопки нет."),
        /** A contact without a phone or a first name. */
        INCOMPLETE_CONTACT(
                "A contact has a phone number and a first name.",
                "У контакта есть номер телефона и имя."),
        /** A picture that Telegram would not show. */
        NOT_A_PICTURE(
                "This picture cannot be read. PNG, JPEG and GIF up to 10 MB will do.",
                "Эту картинку не прочитать. Подойдут PNG, JPEG и GIF до 10 МБ."),
        /** An album of fewer than 2 or more than 10 pictures. */
        ALBUM_SIZE("An album has 2 to 10 pictures.", "В альбоме может быть от 2 до 10 картинок."),
        /** Degrees beyond the poles or around the world. */
        NO_SUCH_PLACE("There is no such place.", "Такого места нет."),
        /** A file that is empty or too large. */
        FILE_SIZE("A file has 1 byte to 50 MB.", "Файл может быть от 1 байта до 50 МБ."),
        /** Nobody has this id. */
        NO_SUCH_PERSON("There is no such person.", "Такого человека нет.");

        private final String english;
        private final String russian;

        Reason(String english, String russian) {
            this.english = english;
            this.russian = russian;
        }

        String in(String language) {
            return language.toLowerCase(Locale.ROOT).startsWith("ru") ? russian : english;
        }
    }

    private final Reason reason;

    ActionRefused(Reason reason) {
        super(reason.in("en"), null, false, false);
        this.reason = reason;
    }

    /** Why the action was refused. */
    public Reason reason() {
        return reason;
    }
}
