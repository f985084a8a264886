package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

class TokenTest {
    private static final Screen SCREEN = Screen.of(Html.of("x"));
    private static final Chat CHAT = new Chat(7, 7);

    @Test
    void tokenIsAskedForOnlyWhenSomethingIsSent() throws IOException {
        try (BotApi api = new BotApi()) {
            List<String> asked = new ArrayList<>();
            TelegramClients clients =
                    new TelegramClients(
                            api.base(),
                            () -> {
                                asked.add("once more");
                                return BotApi.TOKEN;
                            });
            api.refuses(404, "Not Found");
            clients.prime();
            assertThat(asked).isEmpty();
            assertThat(api.called().getFirst().path()).doesNotContain(BotApi.TOKEN);

            api.sends(1);
            new TelegramCourier(clients).send(CHAT, SCREEN);
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void newTokenIsUsedFromTheNextCallOn() throws IOException {
        try (BotApi api = new BotApi()) {
            List<String> tokens = new ArrayList<>(List.of("1:old", "1:old", "2:new"));
            TelegramClients clients = new TelegramClients(api.base(), tokens::removeFirst);
            TelegramCourier courier = new TelegramCourier(clients);
            for (int message = 1; message <= 3; message++) {
                api.sends(message);
                courier.send(CHAT, SCREEN);
            }
            assertThat(api.called())
                    .extracting(BotApi.Called::path)
                    .allSatisfy(path -> assertThat(path).endsWithIgnoringCase("/sendmessage"))
                    .extracting(path -> path.split("/")[1])
                    .containsExactly("bot1:old", "bot1:old", "bot2:new");
        }
    }

    @Test
    void tokenIsInNoTextWhateverGoesWrong() throws IOException {
        StringBuilder texts = new StringBuilder();
        Handler handler = collecting(texts);
        Logger.getLogger("").addHandler(handler);
        try (BotApi api = new BotApi()) {
            TelegramClients clients = api.clients();
            TelegramCourier courier = new TelegramCourier(clients);
            CommandMenu menu = new CommandMenu(clients);
            api.refuses(400, "Bad Request: message text is empty")
                    .refuses(401, "Unauthorized")
                    .refuses(404, "Not Found")
                    .refuses(500, "Internal Server Error")
                    .answers(200, "not json")
                    .answers(200, "{\"ok\":true,\"result\":7}")
                    .hangsUp();
            for (int i = 0; i < 7; i++) {
                attempt(() -> courier.send(CHAT, SCREEN), texts);
            }
            attempt(() -> menu.to(CHAT, List.of()), texts);
            texts.append(clients).append(courier).append(menu).append(clients.client());
        }
        try {
            TelegramClients nobody =
                    new TelegramClients(URI.create("http://127.0.0.1:1"), () -> BotApi.TOKEN);
            attempt(() -> new TelegramCourier(nobody).edit(CHAT, 1, SCREEN), texts);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(texts.toString()).contains("Unauthorized", "could not be reached");
        assertThat(texts.toString()).doesNotContain(BotApi.TOKEN).doesNotContain("secret-of");
    }

    @Test
    void baseIsASchemeAHostAndMaybeAPort() {
        for (String wrong : List.of("api.telegram.org", "http://host/path", "http://host?x=1")) {
            assertThatThrownBy(() -> new TelegramClients(URI.create(wrong), () -> ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new TelegramClients(URI.create("https://api.telegram.org/"), () -> "1:x"))
                .isNotNull();
    }

    private static void attempt(java.util.concurrent.Callable<?> call, StringBuilder texts) {
        Object[] result = new Object[1];
        Throwable thrown = catchThrowable(() -> result[0] = call.call());
        texts.append(result[0]).append('\n');
        if (thrown != null) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            texts.append(trace);
        }
    }

    private static Handler collecting(StringBuilder texts) {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord line) {
                texts.append(new SimpleFormatter().format(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
