package voronka.followupreminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.aws.environment.Environment;

class SettingsTest {
    private final Map<String, String> variables =
            new HashMap<>(
                    Map.of(
                            "TABLE_NAME", "voronka-store",
                            "STACK_NAME", "voronka",
                            "BOT_TOKEN_PARAMETER", "/voronka/bot-token",
                            "SCHEDULE_GROUP", "voronka-follow-ups",
                            "SCHEDULE_TARGET_ARN", "arn:target",
                            "SCHEDULE_ROLE_ARN", "arn:role",
                            "SCHEDULE_DEAD_LETTERS_ARN", "arn:dead-letters"));

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThatThrownBy(() -> Settings.of(new Environment(Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains(variables.keySet());
    }

    @Test
    void telegramIsTheRealOneUnlessToldOtherwise() {
        assertThat(settings().telegramUrl()).isEqualTo(URI.create("https://api.telegram.org"));
        variables.put("TELEGRAM_API_URL", "http://127.0.0.1:8081");
        assertThat(settings().telegramUrl()).isEqualTo(URI.create("http://127.0.0.1:8081"));
    }

    private Settings settings() {
        return Settings.of(new Environment(variables));
    }
}
