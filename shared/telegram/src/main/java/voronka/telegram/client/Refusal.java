package voronka.telegram.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Why Telegram did not do what it was asked to, told from its codes and descriptions. */
sealed interface Refusal {
    /**
     * What the library says with a code of 0, or by what has thrown: not JSON, or not as agreed.
     */
    String UNREADABLE = "Telegram's answer could not be read";

    /** The person has blocked the bot, never started it, or is gone. */
    record Gone() implements Refusal {}

    /** Too many at once, or Telegram or the way to it is down. */
    record Busy(String why) implements Refusal {}

    /** The message shows just that already. */
    record SameAlready() implements Refusal {}

    /** There is no such message to edit, or not any more. */
    record NoMessage() implements Refusal {}

    /** The message is a picture: it has a caption in place of a text. */
    record NoText() implements Refusal {}

    /** There is no such file, or not any more. */
    record NoFile() implements Refusal {}

    /** More than a bot may send or fetch. */
    record TooBig() implements Refusal {}

    /**
     * What it was.
     *
     * @throws TelegramRefused when it is none of these: then we have asked for something wrong
     */
    static Refusal of(TelegramApiException e) {
        if (!(e instanceof TelegramApiRequestException answer) || answer.getErrorCode() == null) {
            return new Busy(networkTrouble(e));
        }
        int code = answer.getErrorCode();
        if (code == 0) {
            return new Busy(UNREADABLE);
        }
        String description = String.valueOf(answer.getApiResponse());
        String said = description.toLowerCase(Locale.ROOT);
        if (code == 403 || said.contains("chat not found") || said.contains("user not found")) {
            return new Gone();
        }
        if (code == 429 || code >= 500) {
            return new Busy("Telegram said %d%s".formatted(code, retryAfter(answer)));
        }
        if (said.contains("message is not modified")) {
            return new SameAlready();
        }
        if (said.contains("message to edit not found")
                || said.contains("message can't be edited")
                || said.contains("message_id_invalid")) {
            return new NoMessage();
        }
        if (said.contains("there is no text in the message to edit")) {
            return new NoText();
        }
        if (said.contains("file_id") || said.contains("file identifier")) {
            return new NoFile();
        }
        if (said.contains("file is too big")) {
            return new TooBig();
        }
        throw new TelegramRefused(code, description);
    }

    private static String retryAfter(TelegramApiRequestException answer) {
        ResponseParameters parameters = answer.getParameters();
        return parameters == null || parameters.getRetryAfter() == null
                ? ""
                : ", retry after %d s".formatted(parameters.getRetryAfter());
    }

    /** By the kinds of the exceptions alone: their texts may tell the address, and so the token. */
    private static String networkTrouble(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof JsonProcessingException
                ? UNREADABLE
                : "Telegram could not be reached: " + root.getClass().getSimpleName();
    }
}
