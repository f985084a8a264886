package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.Messenger.Sending;
import voronka.domain.deal.DealId;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.screen.Screen.Key;

class TelegramCourierTest {
    private static final Chat CHAT = new Chat(7, 70);
    private static final Screen SCREEN =
            Screen.of(Html.empty().bold("<b>Рога & копыта</b>"))
                    .row(
                            new Key.Press("Карточка", new Button.Card(new DealId("A7K2QX"))),
                            new Key.Link("Сайт", "https://example.org/"));

    private BotApi api;
    private Courier courier;

    @BeforeEach
    void start() throws IOException {
        api = new BotApi();
        courier = new TelegramCourier(api.clients());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void newMessageCarriesTextAndKeysAndGivesItsId() throws IOException {
        api.sends(41);
        assertThat(courier.send(CHAT, SCREEN)).isEqualTo(new Sending.Sent(41));

        BotApi.Called call = api.called().getFirst();
        assertThat(call.path()).isEqualToIgnoringCase("/bot" + BotApi.TOKEN + "/sendMessage");
        JsonNode body = new ObjectMapper().readTree(call.body());
        assertThat(body.path("chat_id").asText()).isEqualTo("70");
        assertThat(body.path("text").asText())
                .isEqualTo("<b>&lt;b&gt;Рога &amp; копыта&lt;/b&gt;</b>");
        assertThat(body.path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
        assertThat(body.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
        JsonNode row = body.path("reply_markup").path("inline_keyboard").path(0);
        assertThat(row.path(0).path("callback_data").asText()).isEqualTo("c:A7K2QX");
        assertThat(row.path(0).path("text").asText()).isEqualTo("Карточка");
        assertThat(row.path(1).path("url").asText()).isEqualTo("https://example.org/");
    }

    @Test
    void editedMessageKeepsItsId() {
        api.sends(41);
        assertThat(courier.edit(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(41));
        assertThat(api.called().getFirst().path()).endsWithIgnoringCase("/editMessageText");
    }

    @Test
    void editingTakesAwayKeysThatAreGone() throws IOException {
        api.sends(41);
        courier.edit(CHAT, 41, Screen.of(Html.of("Готово")));
        JsonNode body = new ObjectMapper().readTree(api.called().getFirst().body());
        assertThat(body.path("reply_markup").path("inline_keyboard").isEmpty()).isTrue();
        assertThat(body.path("reply_markup").has("inline_keyboard")).isTrue();
    }

    @Test
    void messageThatShowsItAlreadyIsAsGoodAsEdited() {
        api.refuses(
                400,
                "Bad Request: message is not modified: specified new message content and reply"
                        + " markup are exactly the same as a current content");
        assertThat(courier.edit(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(41));
    }

    @Test
    void messageThatIsGoneIsSentAnew() {
        api.refuses(400, "Bad Request: message to edit not found").sends(42);
        assertThat(courier.edit(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(42));
    }

    @Test
    void messageThatIsTooOldToEditIsSentAnew() {
        api.refuses(400, "Bad Request: message can't be edited").sends(42);
        assertThat(courier.edit(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(42));
    }

    @Test
    void personWhoHasBlockedTheBotIsUnreachable() {
        api.refuses(403, "Forbidden: bot was blocked by the user")
                .refuses(403, "Forbidden: bot was blocked by the user")
                .refuses(400, "Bad Request: chat not found");
        assertThat(courier.send(CHAT, SCREEN)).isEqualTo(new Sending.Unreachable());
        assertThat(courier.edit(CHAT, 41, SCREEN)).isEqualTo(new Sending.Unreachable());
        assertThat(courier.send(CHAT, SCREEN)).isEqualTo(new Sending.Unreachable());
    }

    @Test
    void tooManyAtOnceIsForLaterAndSaysWhen() {
        api.answers(
                429,
                """
                {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 14",
                 "parameters":{"retry_after":14}}
                """);
        assertThat(courier.send(CHAT, SCREEN))
                .isEqualTo(new Sending.Later("Telegram said 429, retry after 14 s"));
    }

    @Test
    void telegramThatIsDownIsForLater() {
        api.refuses(500, "Internal Server Error")
                .answers(502, "<html>Bad Gateway</html>")
                .hangsUp();
        assertThat(courier.send(CHAT, SCREEN)).isEqualTo(new Sending.Later("Telegram said 500"));
        assertThat(courier.send(CHAT, SCREEN))
                .isEqualTo(new Sending.Later("Telegram's answer could not be read"));
        assertThat(courier.edit(CHAT, 41, SCREEN)).isInstanceOf(Sending.Later.class);
    }

    @Test
    void telegramThatIsNotThereIsForLater() {
        api.close();
        assertThat(courier.send(CHAT, SCREEN))
                .isEqualTo(new Sending.Later("Telegram could not be reached: ConnectException"));
    }

    @Test
    void anyOtherRefusalIsABugOfOursInTelegramsWords() {
        api.refuses(400, "Bad Request: can't parse entities: unexpected end tag at byte offset 4");
        assertThatThrownBy(() -> courier.send(CHAT, SCREEN))
                .isInstanceOf(TelegramRefused.class)
                .hasMessageContaining("400")
                .hasMessageContaining("can't parse entities");
    }
}
