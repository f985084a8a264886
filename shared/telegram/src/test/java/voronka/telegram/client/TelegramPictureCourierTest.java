package voronka.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.Messenger.Sending;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Pictures, and what becomes of messages that are pictures. */
class TelegramPictureCourierTest {
    private static final Chat CHAT = new Chat(7, 70);
    private static final Attachment PICTURE = new Attachment("v.png", new byte[] {1, 2, 3});
    private static final Screen SCREEN =
            Screen.of(Html.of("Воронка"))
                    .row(new Screen.Key.Press("▶", new Button.Funnel(FunnelView.all())));

    private BotApi api;
    private PictureCourier pictures;
    private Courier courier;

    @BeforeEach
    void start() throws IOException {
        api = new BotApi();
        pictures = new TelegramPictureCourier(api.clients());
        courier = new TelegramCourier(api.clients());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void aPictureJoinsItsTextWithWordsAndKeys() {
        api.sends(41);

        assertThat(pictures.join(CHAT, 41, PICTURE, SCREEN)).isEqualTo(new Sending.Sent(41));

        BotApi.Called call = api.called().getFirst();
        assertThat(call.path()).endsWithIgnoringCase("/editMessageMedia");
        assertThat(call.body()).contains("Воронка", "fn:n:::", "v.png", "\"type\":\"photo\"");
    }

    @Test
    void aPictureFollowsAsAnAnswer() {
        api.sends(42);

        assertThat(pictures.follow(CHAT, 41, PICTURE, Html.of("Воронка")))
                .isEqualTo(new Sending.Sent(42));

        BotApi.Called call = api.called().getFirst();
        assertThat(call.path()).endsWithIgnoringCase("/sendPhoto");
        assertThat(call.body()).contains("reply_parameters", "41");
    }

    @Test
    void aMessageThatIsGoneGetsNoPictureAndABusyTelegramLater() {
        api.refuses(400, "Bad Request: message to edit not found")
                .refuses(403, "Forbidden: bot was blocked by the user")
                .refuses(500, "Internal Server Error");
        assertThat(pictures.join(CHAT, 41, PICTURE, SCREEN)).isEqualTo(new Sending.Unreachable());
        assertThat(pictures.join(CHAT, 41, PICTURE, SCREEN)).isEqualTo(new Sending.Unreachable());
        assertThat(pictures.join(CHAT, 41, PICTURE, SCREEN)).isInstanceOf(Sending.Later.class);
    }

    @Test
    void wordsUnderAPictureAreChangedInPlace() {
        api.sends(41);
        assertThat(courier.caption(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(41));
        assertThat(api.called().getFirst().path()).endsWithIgnoringCase("/editMessageCaption");
    }

    @Test
    void aNewMessageTakesTheOldOnesPlaceAndOldKeysGoWhereItMustStay() {
        api.sends(42).answers(200, "{\"ok\":true,\"result\":true}");
        assertThat(courier.replace(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(42));
        assertThat(api.called().getLast().path()).endsWithIgnoringCase("/deleteMessage");

        api.sends(43).refuses(400, "Bad Request: message can't be deleted for everyone").sends(41);
        assertThat(courier.replace(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(43));
        assertThat(api.called().getLast().path()).endsWithIgnoringCase("/editMessageReplyMarkup");
    }

    @Test
    void aTextThatHasBecomeAPictureMeanwhileIsReplaced() {
        api.refuses(400, "Bad Request: there is no text in the message to edit")
                .sends(42)
                .answers(200, "{\"ok\":true,\"result\":true}");
        assertThat(courier.edit(CHAT, 41, SCREEN)).isEqualTo(new Sending.Sent(42));
    }

    @Test
    void nothingIsTakenAwayForWhatCouldNotBeSent() {
        api.refuses(500, "Internal Server Error");
        assertThat(courier.replace(CHAT, 41, SCREEN)).isInstanceOf(Sending.Later.class);
        assertThat(api.called()).hasSize(1);
    }
}
