package voronka.aws.stream;

import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;

/** What changed in the table. Before is null for what is new, after for what is gone. */
public sealed interface Changed {
    /** A promise. */
    record OfFollowUp(@Nullable FollowUp before, @Nullable FollowUp after) implements Changed {}

    /** A notice. */
    record OfNotice(@Nullable Notice before, @Nullable Notice after) implements Changed {}

    /** A new line of a deal's log. */
    record OfEvent(DealEvent event) implements Changed {}

    /** Something that no reader of the stream cares for. */
    record Other() implements Changed {}

    /** One of the above that cannot be read: it must not hold up what came with it. */
    record Unreadable(RuntimeException why) implements Changed {}
}
