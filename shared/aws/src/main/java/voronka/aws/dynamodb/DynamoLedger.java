package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;

/**
 * One change, one transaction. DynamoDB cancels a transaction that meets another one on the same
 * item and nobody retries it for us: here it is tried again a few times. A change of one item
 * without a marker needs no transaction, which costs half.
 */
public final class DynamoLedger implements Ledger {
    private static final int TRIES = 7;

    private final Tables tables;
    private final Puts puts;
    private final Backoff backoff = new Backoff();

    DynamoLedger(Tables tables) {
        this.tables = tables;
        this.puts = new Puts(tables);
    }

    @Override
    public Committed commit(Change change) {
        return change.marker() == null && change.writes().size() == 1
                ? putAlone(change.writes().getFirst())
                : transact(change);
    }

    @Override
    public boolean remembers(Marker marker, Instant now) {
        return tables.one(MarkerItem.SCHEMA, Keys.marker(marker.scope(), marker.key()))
                .map(known -> now.isBefore(known.expires()))
                .orElse(false);
    }

    private Committed putAlone(Write write) {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                puts.of(write).alone();
                return new Committed.Done();
            } catch (ConditionalCheckFailedException e) {
                return new Committed.Stale(write);
            } catch (TransactionConflictException e) {
                backoff.after(tried);
            }
        }
        return new Committed.Stale(write);
    }

    private Committed transact(Change change) {
        for (int tried = 1; ; tried++) {
            try {
                tables.enhanced().transactWriteItems(transaction(change));
                return new Committed.Done();
            } catch (TransactionCanceledException e) {
                Cancellation cancellation = new Cancellation(e);
                Optional<Committed> verdict = cancellation.verdict(change);
                if (verdict.isPresent()) {
                    return verdict.get();
                }
                if (!cancellation.passes()) {
                    throw e;
                }
                if (tried == TRIES) {
                    return new Committed.Stale(cancellation.contested(change).orElseThrow(() -> e));
                }
                backoff.after(tried);
            }
        }
    }

    private TransactWriteItemsEnhancedRequest transaction(Change change) {
        TransactWriteItemsEnhancedRequest.Builder transaction =
                TransactWriteItemsEnhancedRequest.builder();
        @Nullable Marker marker = change.marker();
        if (marker != null) {
            puts.marker(marker, change.at()).tellingIn(transaction);
        }
        change.writes().forEach(write -> puts.of(write).in(transaction));
        return transaction.build();
    }
}
