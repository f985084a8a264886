package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

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
                            "WEBHOOK_SECRET_PARAMETER", "/voronka/webhook-secret",
                            "BOOTSTRAP_CODE_PARAMETER", "/voronka/bootstrap-code",
                            "PICTURES_QUEUE_URL", "https://sqs.invalid/1/pictures"));

    @Test
    void telegramIsTheRealOneUnlessToldOtherwise() {
        assertThat(settings().telegramUrl()).isEqualTo("https://api.telegram.org");
        assertThat(settings().site()).isEmpty();
        assertThat(settings().botName()).isEmpty();
        variables.put("TELEGRAM_API_URL", "http://127.0.0.1:8081");
        assertThat(settings().telegramUrl()).isEqualTo("http://127.0.0.1:8081");
    }

    @Test
    void anAddressHasNoSlashAtItsEndAndANameNoSign() {
        variables.put("SITE_URL", "https://api.example.com/");
        variables.put("BOT_USERNAME", "@voronka_bot");
        assertThat(settings().site()).isEqualTo("https://api.example.com");
        assertThat(settings().botName()).isEqualTo("voronka_bot");
    }

    @Test
    void theSecretsAreKnownByTheNamesOfTheirParameters() {
        assertThat(settings().secrets())
                .containsExactly(
                        "/voronka/bot-token", "/voronka/webhook-secret", "/voronka/bootstrap-code");
    }

    private Settings settings() {
        return Settings.of(new Environment(variables));
    }
}
