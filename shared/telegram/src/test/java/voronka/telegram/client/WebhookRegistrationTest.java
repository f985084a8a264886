package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WebhookRegistrationTest {
    private static final String ADDRESS = "https://api.example.com/telegram";
    private static final String DONE = "{\"ok\":true,\"result\":true}";

    @Test
    void updatesAreBroughtWithTheSecretAndOnlyThoseWeRead() throws IOException {
        try (BotApi api = new BotApi()) {
            api.answers(200, DONE);
            var setting = new WebhookRegistration(api.clients()).set(ADDRESS, "hush");

            assertThat(setting).isEqualTo(new WebhookRegistration.Done());
            assertThat(api.called().getFirst().path()).endsWithIgnoringCase("/setWebhook");
            assertThat(api.called().getFirst().body())
                    .contains(ADDRESS, "hush", "callback_query", "my_chat_member")
                    .doesNotContain("poll");
        }
    }

    @Test
    void onlyTheOwnAddressIsRemoved() throws IOException {
        try (BotApi api = new BotApi()) {
            api.answers(200, info(ADDRESS)).answers(200, DONE).answers(200, info("https://b.c/"));
            WebhookRegistration webhook = new WebhookRegistration(api.clients());

            assertThat(webhook.remove(ADDRESS)).isEqualTo(new WebhookRegistration.Done());
            assertThat(webhook.remove(ADDRESS)).isEqualTo(new WebhookRegistration.Elsewhere());
            assertThat(api.called())
                    .extracting(call -> call.path().replaceAll(".*/", "").toLowerCase())
                    .containsExactly("getwebhookinfo", "deletewebhook", "getwebhookinfo");
        }
    }

    @Test
    void troubleThatPassesIsToldAndAWrongTokenIsRefused() throws IOException {
        try (BotApi api = new BotApi()) {
            api.refuses(429, "Too Many Requests").refuses(401, "Unauthorized");
            WebhookRegistration webhook = new WebhookRegistration(api.clients());

            assertThat(webhook.set(ADDRESS, "hush")).isInstanceOf(WebhookRegistration.Later.class);
            assertThatThrownBy(() -> webhook.set(ADDRESS, "hush"))
                    .isInstanceOfSatisfying(
                            TelegramRefused.class, no -> assertThat(no.code()).isEqualTo(401));
        }
    }

    private static String info(String address) {
        return "{\"ok\":true,\"result\":{\"url\":\"%s\",\"pending_update_count\":0}}"
                .formatted(address);
    }
}
