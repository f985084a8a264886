package voronka.domain.conversation;

import java.util.Optional;
import voronka.domain.book.Condition;
import voronka.domain.selling.DealOutcome;

/** The one thing that somebody is asked for, so that a wish for a deal can be granted. */
public sealed interface Want {
    /** What stands in a custom field. */
    record Field(String key) implements Want {}

    /** That an item of the stage's checklist is done. */
    record Task(String item) implements Want {}

    /** A file. */
    record File() implements Want {}

    /** The deal's sum. */
    record Sum() implements Want {}

    /** What passed between the client and us. */
    record Touch() implements Want {}

    /** Why the deal goes back or skips a stage. */
    record Reason() implements Want {}

    /** That what the book asks before a deal closes is so. */
    record Confirmation() implements Want {}

    /** What to ask for after that outcome; empty when it is no matter of asking. */
    static Optional<Want> after(DealOutcome outcome) {
        return switch (outcome) {
            case DealOutcome.GateClosed closed ->
                    closed.missing().stream().flatMap(one -> of(one).stream()).findFirst();
            case DealOutcome.ReasonNeeded needed -> Optional.of(new Reason());
            case DealOutcome.ConfirmationNeeded needed -> Optional.of(new Confirmation());
            case DealOutcome.TouchesNeeded needed -> Optional.of(new Touch());
            case DealOutcome.AmountNeeded needed -> Optional.of(new Sum());
            case DealOutcome other -> Optional.empty();
        };
    }

    private static Optional<Want> of(Condition condition) {
        return switch (condition) {
            case Condition.Filled(String field) -> Optional.of(new Field(field));
            case Condition.Ticked(String item) -> Optional.of(new Task(item));
            case Condition.FileAttached file -> Optional.of(new File());
            case Condition.AmountKnown amount -> Optional.of(new Sum());
            case Condition.Touches touches -> Optional.of(new Touch());
            case Condition.Approved byAHead -> Optional.empty();
        };
    }
}
