package voronka.followupreminder;

import java.net.URI;
import voronka.aws.environment.Environment;
import voronka.aws.scheduler.EventBridgeSchedules;

/**
 * What the environment tells this function.
 *
 * @param botToken the name of the parameter that holds it
 */
record Settings(
        String table,
        String stack,
        String botToken,
        URI telegramUrl,
        EventBridgeSchedules.Target target) {

    /**
     * @throws IllegalStateException naming everything that is missing
     */
    static Settings of(Environment environment) {
        Settings settings =
                new Settings(
                        environment.required("TABLE_NAME"),
                        environment.required("STACK_NAME"),
                        environment.required("BOT_TOKEN_PARAMETER"),
                        environment
                                .optional("TELEGRAM_API_URL")
                                .map(URI::create)
                                .orElse(URI.create("https://api.telegram.org")),
                        new EventBridgeSchedules.Target(
                                environment.required("SCHEDULE_GROUP"),
                                environment.required("SCHEDULE_TARGET_ARN"),
                                environment.required("SCHEDULE_ROLE_ARN"),
                                environment.required("SCHEDULE_DEAD_LETTERS_ARN")));
        environment.check();
        return settings;
    }
}
