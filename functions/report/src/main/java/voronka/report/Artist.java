package voronka.report;

import java.time.Clock;
import java.time.Instant;
import voronka.domain.Messenger.Sending;
import voronka.domain.team.Chat;
import voronka.telegram.client.Courier;
import voronka.telegram.client.PictureCourier;
import voronka.telegram.picture.PictureOrder;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;

/** Draws what was ordered, as long as somebody waits for it. */
final class Artist {
    private static final String NAME = "voronka.png";

    private final Awaited awaited;
    private final Studio studio;
    private final PictureCourier courier;
    private final Clock clock;

    /** Which message waits for which order. */
    interface Awaited {
        /** Whether it still does: its reader may have gone on to another screen. */
        boolean isExpected(PictureOrder order, Instant now);

        /** It has what it waited for. */
        void forget(Chat chat, long message);
    }

    Artist(Awaited awaited, Studio studio, PictureCourier courier, Clock clock) {
        this.awaited = awaited;
        this.studio = studio;
        this.courier = courier;
        this.clock = clock;
    }

    /** What became of an order. */
    sealed interface Result {}

    /** The picture is there. */
    record Shown(int bytes) implements Result {}

    /** Nobody waits for it any more, or nobody can be reached. */
    record NotWanted(String why) implements Result {}

    /** The messenger is out of reach or wants us to wait. */
    record Later(String why) implements Result {}

    Result draw(PictureOrder order) {
        if (!awaited.isExpected(order, clock.instant())) {
            return new NotWanted("gone on");
        }
        byte[] png = studio.drawn(order.drawing());
        // Drawing takes a while: who waited may have gone on meanwhile.
        if (!awaited.isExpected(order, clock.instant())) {
            return new NotWanted("gone on");
        }
        return switch (shown(order, new Attachment(NAME, png))) {
            case Sending.Sent sent -> {
                awaited.forget(order.chat(), order.message());
                yield new Shown(png.length);
            }
            case Sending.Later(String why) -> new Later(why);
            case Sending.Unreachable gone -> new NotWanted("unreachable");
        };
    }

    /** A text that is longer than what may stand under a picture stays; the picture answers it. */
    private Sending shown(PictureOrder order, Attachment picture) {
        boolean fits = order.screen().text().length() <= Courier.LONGEST_CAPTION;
        return fits
                ? courier.join(order.chat(), order.message(), picture, order.screen())
                : courier.follow(
                        order.chat(),
                        order.message(),
                        picture,
                        Html.empty()
                                .bold(order.drawing().title())
                                .line()
                                .text(order.drawing().subtitle()));
    }
}
