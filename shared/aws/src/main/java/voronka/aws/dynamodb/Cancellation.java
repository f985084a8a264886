package voronka.aws.dynamodb;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Write;

/** Why a transaction was cancelled, action by action. */
final class Cancellation {
    private final List<CancellationReason> reasons;

    Cancellation(TransactionCanceledException cancelled) {
        reasons = cancelled.cancellationReasons();
    }

    /** What the conditions that did not hold say about a change whose marker, if any, was first. */
    Optional<Committed> verdict(Change change) {
        int marker = change.marker() == null ? 0 : 1;
        if (marker == 1 && failed(0)) {
            String outcome = MarkerItem.SCHEMA.mapToItem(reasons.getFirst().item()).outcome();
            return Optional.of(new Committed.Repeated(outcome));
        }
        for (int place = marker; place < reasons.size(); place++) {
            if (failed(place)) {
                return Optional.of(new Committed.Stale(change.writes().get(place - marker)));
            }
        }
        return Optional.empty();
    }

    /** The write that others are writing at this moment, if there is one. */
    Optional<Write> contested(Change change) {
        int marker = change.marker() == null ? 0 : 1;
        for (int place = marker; place < reasons.size(); place++) {
            if (code(place).equals("TransactionConflict")) {
                return Optional.of(change.writes().get(place - marker));
            }
        }
        return Optional.empty();
    }

    /** Whether the condition of that action did not hold. */
    boolean failed(int place) {
        return code(place).equals("ConditionalCheckFailed");
    }

    /** Whether the same may succeed in a moment: others were writing, or it was too much. */
    boolean passes() {
        boolean some = false;
        for (int place = 0; place < reasons.size(); place++) {
            switch (code(place)) {
                case "None" -> {}
                case "TransactionConflict",
                        "ThrottlingError",
                        "ProvisionedThroughputExceeded",
                        "RequestLimitExceeded" ->
                        some = true;
                default -> {
                    return false;
                }
            }
        }
        return some;
    }

    private String code(int place) {
        String code = reasons.get(place).code();
        return code == null ? "None" : code;
    }
}
