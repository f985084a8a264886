package voronka.telegrambot;

import java.util.List;
import voronka.aws.environment.Environment;

/**
 * What the environment tells this function. Secrets are not in it, only the names of the parameters
 * that hold them.
 *
 * @param telegramUrl where the Bot API is
 * @param site the public address of our HTTP API, without a slash at the end; "" for the one it is
 *     called by
 * @param botName the bot's name without "@"; "" when Telegram is to be asked
 * @param pictures the address of the queue by which pictures are ordered
 */
record Settings(
        String table,
        String stack,
        String botToken,
        String webhookSecret,
        String bootstrapCode,
        String telegramUrl,
        String site,
        String botName,
        String pictures) {

    /**
     * @throws IllegalStateException naming everything that is missing
     */
    static Settings of(Environment environment) {
        Settings settings =
                new Settings(
                        environment.required("TABLE_NAME"),
                        environment.required("STACK_NAME"),
                        environment.required("BOT_TOKEN_PARAMETER"),
                        environment.required("WEBHOOK_SECRET_PARAMETER"),
                        environment.required("BOOTSTRAP_CODE_PARAMETER"),
                        environment.optional("TELEGRAM_API_URL").orElse("https://api.telegram.org"),
                        environment.optional("SITE_URL").orElse("").replaceAll("/+$", ""),
                        environment.optional("BOT_USERNAME").orElse("").replaceAll("^@", ""),
                        environment.required("PICTURES_QUEUE_URL"));
        environment.check();
        return settings;
    }

    /** The names of all parameters that hold secrets. */
    List<String> secrets() {
        return List.of(botToken, webhookSecret, bootstrapCode);
    }
}
