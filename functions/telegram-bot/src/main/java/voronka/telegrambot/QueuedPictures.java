package voronka.telegrambot;

import java.time.Clock;
import voronka.aws.dynamodb.AwaitedPictures;
import voronka.aws.queue.MessageQueue;
import voronka.domain.team.Chat;
import voronka.telegram.picture.PictureOrder;

/** Orders pictures by a queue, after noting which order each message awaits. */
record QueuedPictures(AwaitedPictures awaited, MessageQueue queue, Clock clock)
        implements PictureOrders {
    @Override
    public void order(PictureOrder order) {
        awaited.expect(
                order.chat(),
                order.message(),
                order.number(),
                clock.instant().plus(Pictures.PATIENCE));
        queue.send(order.json());
    }

    @Override
    public void forget(Chat chat, long message) {
        awaited.forget(chat, message);
    }
}
