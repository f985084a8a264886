package voronka.report;

import java.net.URI;
import voronka.aws.environment.Environment;

/**
 * What the environment tells this function.
 *
 * @param botToken the name of the parameter that holds it
 */
record Settings(String table, String botToken, URI telegramUrl) {

    /**
     * @throws IllegalStateException naming everything that is missing
     */
    static Settings of(Environment environment) {
        Settings settings =
                new Settings(
                        environment.required("TABLE_NAME"),
                        environment.required("BOT_TOKEN_PARAMETER"),
                        environment
                                .optional("TELEGRAM_API_URL")
                                .map(URI::create)
                                .orElse(URI.create("https://api.telegram.org")));
        environment.check();
        return settings;
    }
}
