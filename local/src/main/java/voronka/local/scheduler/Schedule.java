package voronka.local.scheduler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import voronka.local.aws.Timestamps;

/**
 * A schedule as it was put: what it means, and the JSON that describes it with all defaults filled
 * in. The last put counts as its beginning: a rate is measured from it.
 */
record Schedule(
        ScheduleKey key,
        String arn,
        Timing timing,
        Target target,
        boolean deletedWhenDone,
        ObjectNode description,
        Instant created,
        Instant put) {

    /** When it fires first. */
    Optional<Instant> first() {
        return timing.firstFrom(put, put);
    }

    /** When it fires after it has fired for the given time. */
    Optional<Instant> after(Instant scheduledTime) {
        return timing.firstFrom(scheduledTime.plusNanos(1), put);
    }

    /** The same in the place of an older one, whose creation date it keeps. */
    Schedule inPlaceOf(Schedule older) {
        return new Schedule(
                key, arn, timing, target, deletedWhenDone, description, older.created, put);
    }

    /** Everything about it, as the service tells it. */
    ObjectNode describe() {
        return description
                .deepCopy()
                .put("CreationDate", Timestamps.number(created))
                .put("LastModificationDate", Timestamps.number(put));
    }

    /** What a list of schedules tells of each. */
    ObjectNode summarize() {
        ObjectNode summary =
                describe()
                        .retain(
                                "Arn",
                                "CreationDate",
                                "GroupName",
                                "LastModificationDate",
                                "Name",
                                "State");
        summary.putObject("Target").put("Arn", target.arn());
        return summary;
    }
}
