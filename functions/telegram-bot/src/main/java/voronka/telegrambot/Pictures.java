package voronka.telegrambot;

import java.time.Clock;
import java.time.Duration;
import voronka.aws.lambda.Log;
import voronka.domain.team.Chat;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.picture.PictureOrder;

/** Has pictures drawn for screens that are out already, and calls them off when those are gone. */
final class Pictures {
    /** So long a message may await its picture; whoever taps later cannot be overtaken by it. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PictureOrders orders;
    private final Clock clock;

    Pictures(PictureOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Orders what the reply wants. The text is there: that its picture does not come is told to
     * whoever looks after the product, not to Telegram, which would bring the update again.
     */
    void order(Reply reply, Incoming incoming, long message, Log log) {
        order(reply, incoming.sender().chat(), message, String.valueOf(incoming.update()), log);
    }

    /**
     * The same for a screen that nobody has just asked for.
     *
     * @param number tells it apart from whatever else that message may await
     */
    void order(Reply reply, Chat chat, long message, String number, Log log) {
        if (reply.picture() instanceof Reply.Joining joining && reply.screen() != null) {
            PictureOrder order =
                    new PictureOrder(chat, message, number, reply.screen(), joining.drawing());
            try {
                orders.order(order);
            } catch (RuntimeException e) {
                log.error("a picture could not be ordered", e);
            }
        }
    }

    /** Whoever taps leaves the screen: a picture still on its way must not come over the next. */
    void leave(Incoming.Tap tap) {
        if (tap.changed().plus(PATIENCE).isAfter(clock.instant())) {
            orders.forget(tap.sender().chat(), tap.message());
        }
    }
}
