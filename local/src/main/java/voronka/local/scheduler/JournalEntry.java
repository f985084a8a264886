package voronka.local.scheduler;

import java.time.Instant;

/** Something that happened to a schedule, at a moment of the local clock. */
public record JournalEntry(Instant at, String group, String schedule, What what, String detail) {

    /** The kinds of things that happen to schedules. */
    public enum What {
        /** A client created it. */
        CREATED,
        /** A client replaced it. */
        UPDATED,
        /** A client deleted it, or its group. */
        DELETED,
        /** Having fired for the last time, it deleted itself. */
        COMPLETED,
        /** The function accepted the firing. */
        DELIVERED,
        /** The function accepted the same firing a second time: an injected fault. */
        DOUBLED,
        /** The firing vanished on its way: an injected fault. */
        LOST,
        /** The function did not accept the firing; it will be tried again. */
        FAILED,
        /** The attempts are used up, and the firing went to the dead-letter queue. */
        DEAD_LETTERED,
        /** The attempts are used up, and there was no queue to take the firing. */
        DROPPED
    }
}
