package voronka.local.telegram;

import java.time.Duration;
import java.util.Locale;

/** What the long-polling loop says to the person who started it. No line holds a secret. */
final class PollingWords {
    private final boolean russian;

    /** Speaks Russian for {@code ru} and English otherwise. */
    PollingWords(String language) {
        russian = language.toLowerCase(Locale.ROOT).startsWith("ru");
    }

    String webhookIsSet() {
        return say(
                "This bot delivers to a webhook, so somebody else is serving it. Nothing was"
                        + " changed. Delete the webhook, or allow it to be deleted here.",
                "Этот бот доставляет обновления на вебхук, значит, его уже кто-то обслуживает."
                        + " Ничего не изменено. Удалите вебхук или разрешите удалить его здесь.");
    }

    String webhookDeleted() {
        return say(
                "The bot's webhook is deleted, as allowed. Its updates come here now.",
                "Вебхук бота удалён, как разрешено. Обновления теперь приходят сюда.");
    }

    String otherPoller() {
        return say(
                "Somebody else asks for this bot's updates too. Only one can get them.",
                "Обновления этого бота запрашивает кто-то ещё. Получать их может только один.");
    }

    String tokenRefused() {
        return say(
                "Telegram does not accept the bot's token. Take a fresh one from @BotFather.",
                "Telegram не принимает токен бота. Возьмите новый у @BotFather.");
    }

    String noAnswer(String kind, Duration wait) {
        return say(
                "No answer from Telegram (%s). Trying again in %s s.",
                "Telegram не отвечает (%s). Следующая попытка через %s с.", kind, seconds(wait));
    }

    String notTaken(int update, String why) {
        return say(
                "Update %d was not taken (%s). It comes again.",
                "Обновление %d не принято (%s). Оно придёт снова.", update, why);
    }

    String givenUp(int update) {
        return say(
                "Update %d was not taken for 24 hours and is given up.",
                "Обновление %d не принято за 24 часа и оставлено.", update);
    }

    String answerRefused(String method, String why) {
        return say(
                "Telegram did not carry out %s: %s.", "Telegram не выполнил %s: %s.", method, why);
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.toSeconds()));
    }

    private String say(String inEnglish, String inRussian, Object... details) {
        return (russian ? inRussian : inEnglish).formatted(details);
    }
}
