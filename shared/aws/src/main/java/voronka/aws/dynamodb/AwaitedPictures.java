package voronka.aws.dynamodb;

import java.time.Instant;
import voronka.domain.team.Chat;

/**
 * Which picture each message awaits. The messenger cannot be asked what a message shows: whoever
 * draws looks here first, so that no picture comes over a screen that its reader has gone on to.
 */
public final class AwaitedPictures {
    private final Tables tables;

    AwaitedPictures(Tables tables) {
        this.tables = tables;
    }

    /** The message awaits that picture, in place of any other. */
    public void expect(Chat chat, long message, String number, Instant until) {
        tables.of(AwaitedPictureItem.SCHEMA)
                .putItem(new AwaitedPictureItem(chat.id(), message, number, until));
    }

    /** Whether the message still awaits just that picture. */
    public boolean isExpected(Chat chat, long message, String number, Instant now) {
        return tables.one(AwaitedPictureItem.SCHEMA, Keys.awaitedPicture(chat.id(), message))
                .filter(item -> item.number().equals(number) && item.until().isAfter(now))
                .isPresent();
    }

    /** The message awaits nothing any more. */
    public void forget(Chat chat, long message) {
        tables.of(AwaitedPictureItem.SCHEMA)
                .deleteItem(Keys.awaitedPicture(chat.id(), message).forClient());
    }
}
