package voronka.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;
import voronka.domain.Messenger.Sending;
import voronka.domain.MovableClock;
import voronka.domain.team.Chat;
import voronka.telegram.client.PictureCourier;
import voronka.telegram.picture.PictureOrder;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

class ArtistTest {
    private static final Chat CHAT = new Chat(7, 70);

    private final Desk desk = new Desk();
    private final Clock clock = MovableClock.mondayMorning();
    private final Artist artist = new Artist(desk, new Studio(), desk, clock);

    @Test
    void thePictureJoinsItsTextAndTheMessageAwaitsItNoMore() {
        desk.awaited = "1";

        assertThat(artist.draw(order("1", "Воронка"))).isInstanceOf(Artist.Shown.class);

        assertThat(desk.done).containsExactly("join 5: Воронка [fn:n:::]");
        assertThat(desk.awaited).isNull();
    }

    @Test
    void aTextTooLongForACaptionStaysAndThePictureAnswersIt() {
        desk.awaited = "1";

        assertThat(artist.draw(order("1", "щ".repeat(1025)))).isInstanceOf(Artist.Shown.class);

        assertThat(desk.done)
                .containsExactly("follow 5: <b>Воронка «Окна»</b>\nСейчас · все ответственные");
    }

    @Test
    void nothingIsSentForAMessageThatAwaitsItNoMore() {
        desk.awaited = "2";
        assertThat(artist.draw(order("1", "Воронка"))).isInstanceOf(Artist.NotWanted.class);
        desk.awaited = null;
        assertThat(artist.draw(order("1", "Воронка"))).isInstanceOf(Artist.NotWanted.class);
        assertThat(desk.done).isEmpty();
    }

    @Test
    void whoeverGoesOnWhileItIsDrawnIsNotOvertaken() {
        desk.awaited = "1";
        desk.leavesAfter = 1;
        assertThat(artist.draw(order("1", "Воронка"))).isInstanceOf(Artist.NotWanted.class);
        assertThat(desk.done).isEmpty();
    }

    @Test
    void whenTheMessengerIsBusyItComesAgainAndIsStillAwaited() {
        desk.awaited = "1";
        desk.answer = new Sending.Later("429");
        assertThat(artist.draw(order("1", "Воронка"))).isEqualTo(new Artist.Later("429"));
        assertThat(desk.awaited).isEqualTo("1");
        desk.answer = new Sending.Unreachable();
        assertThat(artist.draw(order("1", "Воронка"))).isInstanceOf(Artist.NotWanted.class);
    }

    @Test
    void aBatchNamesWhatFailed() throws Exception {
        ReportFunction function = new ReportFunction(artist);
        desk.awaited = "700000003";
        String order = Invocation.event("picture-ordered");

        assertThat(Invocation.with(function, order).answer())
                .isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(desk.done).hasSize(1);

        String broken = order.replace("\\\"kind\\\":\\\"bars\\\"", "\\\"kind\\\":\\\"song\\\"");
        assertThat(Invocation.with(function, broken).answer())
                .contains("\"itemIdentifier\":\"059f36b4-87a3-44ab-83d2-661975830a7d\"");
    }

    private static PictureOrder order(String number, String text) {
        Screen screen =
                Screen.of(Html.of(text))
                        .row(
                                new Screen.Key.Press(
                                        "Обновить",
                                        new Button.Funnel(voronka.domain.funnel.FunnelView.all())));
        return new PictureOrder(CHAT, 5, number, screen, Samples.funnel());
    }

    /** Who waits for pictures, and the messenger. */
    private static final class Desk implements Artist.Awaited, PictureCourier {
        private final List<String> done = new ArrayList<>();
        private @Nullable String awaited;
        private Sending answer = new Sending.Sent(5);
        private int leavesAfter = Integer.MAX_VALUE;

        @Override
        public boolean isExpected(PictureOrder order, Instant now) {
            return leavesAfter-- > 0 && order.number().equals(awaited);
        }

        @Override
        public void forget(Chat chat, long message) {
            awaited = null;
        }

        @Override
        public Sending join(Chat to, long message, Attachment picture, Screen screen) {
            String key = ((Screen.Key.Press) screen.keys().getFirst().getFirst()).button().encode();
            done.add("join %d: %s [%s]".formatted(message, screen.text(), key));
            return answer;
        }

        @Override
        public Sending follow(Chat to, long message, Attachment picture, Html words) {
            done.add("follow %d: %s".formatted(message, words));
            return answer;
        }
    }
}
