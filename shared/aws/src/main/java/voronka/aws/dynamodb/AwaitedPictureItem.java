package voronka.aws.dynamodb;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** That a message of a chat awaits a picture, in the table. */
record AwaitedPictureItem(long chat, long message, String number, Instant until) {
    private static final String CHAT = "chat";
    private static final String MESSAGE = "message";
    private static final String NUMBER = "number";
    private static final String UNTIL = "until";

    static final TableSchema<AwaitedPictureItem> SCHEMA =
            Schema.of(AwaitedPictureItem.class)
                    .key(item -> Keys.awaitedPicture(item.chat(), item.message()))
                    .number(CHAT, AwaitedPictureItem::chat)
                    .number(MESSAGE, AwaitedPictureItem::message)
                    .text(NUMBER, AwaitedPictureItem::number)
                    .instant(UNTIL, AwaitedPictureItem::until)
                    .ttl(AwaitedPictureItem::until)
                    .readBy(
                            row ->
                                    new AwaitedPictureItem(
                                            row.number(CHAT),
                                            row.number(MESSAGE),
                                            row.text(NUMBER),
                                            row.instant(UNTIL)));
}
