package voronka.aws.dynamodb;

import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import voronka.domain.ledger.Marker;

/**
 * Where an update goes that our own code cannot digest, so that it is not lost and its chat is not
 * muted. Somebody looks at it later.
 */
public final class ParkedUpdates {
    /** An item holds 400 KB, and a character takes up to three bytes. */
    static final int MOST_CHARACTERS = 120_000;

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Tables tables;
    private final Puts puts;

    ParkedUpdates(Tables tables) {
        this.tables = tables;
        this.puts = new Puts(tables);
    }

    /**
     * Parks it, once for each update however often it comes. A body longer than any update is cut.
     *
     * @return by what the person can tell us which one it was
     */
    public String park(String updateId, String body, Instant at) {
        Marker once = new Marker("parked", updateId, updateId, at.plus(REMEMBERED));
        TransactWriteItemsEnhancedRequest.Builder transaction =
                TransactWriteItemsEnhancedRequest.builder();
        puts.marker(once, at).in(transaction);
        puts.once(ParkedItem.SCHEMA, new ParkedItem(updateId, cut(body), at)).in(transaction);
        try {
            tables.enhanced().transactWriteItems(transaction.build());
        } catch (TransactionCanceledException e) {
            if (!new Cancellation(e).failed(0)) {
                throw e;
            }
            // It was parked before.
        }
        return updateId;
    }

    /** Never through the middle of a character. */
    private static String cut(String body) {
        if (body.length() <= MOST_CHARACTERS) {
            return body;
        }
        boolean split = Character.isHighSurrogate(body.charAt(MOST_CHARACTERS - 1));
        return body.substring(0, split ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }
}
