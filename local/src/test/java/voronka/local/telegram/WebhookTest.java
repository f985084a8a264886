package voronka.local.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

final class WebhookTest extends WithBotApi {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private volatile int status = 200;

    @BeforeEach
    void startSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext(
                "/hook",
                exchange -> {
                    String secret =
                            exchange.getRequestHeaders()
                                    .getFirst("X-Telegram-Bot-Api-Secret-Token");
                    String body = new String(exchange.getRequestBody().readAllBytes());
                    received.add(secret + " " + body);
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        site.start();
    }

    @AfterEach
    void stopSite() {
        site.stop(0);
    }

    @Test
    void updatesArePostedWithTheSecretHeader() throws TelegramApiException {
        client.execute(webhook().secretToken("abc_DEF-1").build());

        server.people().text(ANNA, "привет", null);
        eventually(server::idle);

        assertThat(received).singleElement().asString().startsWith("abc_DEF-1 {\"update_id\":");
    }

    @Test
    void theInfoTellsWhatWentWrongAndHowMuchWaits() throws TelegramApiException {
        status = 502;
        client.execute(webhook().maxConnections(7).allowedUpdates(List.of("message")).build());
        server.people().text(ANNA, "x", null);
        server.people().block(ANNA, true);
        eventually(() -> !received.isEmpty());
        eventually(() -> info().getLastErrorMessage() != null);

        WebhookInfo info = info();

        assertThat(info.getUrl()).endsWith("/hook");
        assertThat(info.getLastErrorMessage()).isEqualTo("Wrong response from the webhook: 502");
        assertThat(info.getPendingUpdatesCount()).as("others are not allowed").isEqualTo(1);
        assertThat(info.getMaxConnections()).isEqualTo(7);
        assertThat(info.getAllowedUpdates()).containsExactly("message");
    }

    @Test
    void whatWaitedGoesToTheNewWebhookUnlessDropped() throws TelegramApiException {
        server.people().text(ANNA, "dropped", null);
        client.execute(webhook().dropPendingUpdates(true).build());
        client.execute(new DeleteWebhook());
        server.people().text(ANNA, "kept", null);
        assertThat(server.idle()).isFalse();

        client.execute(webhook().build());
        eventually(server::idle);

        assertThat(received).singleElement().asString().contains("kept");
    }

    @Test
    void noUpdatesAreGivenOutWhileAWebhookIsSet() throws TelegramApiException {
        client.execute(webhook().build());

        assertRefused(
                409,
                "Conflict: can't use getUpdates method while webhook is active",
                () -> client.execute(new GetUpdates()));
    }

    @Test
    void addressesElsewhereAndBadSecretsAreRefused() {
        assertRefused(
                400,
                "Bad Request: bad webhook",
                () -> client.execute(SetWebhook.builder().url("https://example.com/x").build()));
        assertRefused(
                400,
                "Bad Request: bad webhook",
                () -> client.execute(SetWebhook.builder().url("ftp://127.0.0.1/").build()));
        assertThatThrownBy(() -> server.setWebhook("http://127.0.0.1/", "с кириллицей"))
                .hasMessage("Bad Request: secret token contains unallowed characters");
        assertThatThrownBy(() -> server.setWebhook("http://127.0.0.1/", "x".repeat(257)))
                .hasMessage("Bad Request: secret token is too long");
        assertThatThrownBy(() -> server.setWebhook("nonsense", null)).isInstanceOf(Refusal.class);
    }

    private SetWebhook.SetWebhookBuilder<?, ?> webhook() {
        return SetWebhook.builder()
                .url("http://127.0.0.1:%d/hook".formatted(site.getAddress().getPort()));
    }

    private WebhookInfo info() {
        try {
            return client.execute(new GetWebhookInfo());
        } catch (TelegramApiException e) {
            throw new AssertionError(e);
        }
    }
}
