package voronka.local.scheduler;

import static voronka.local.scheduler.JournalEntry.What.DEAD_LETTERED;
import static voronka.local.scheduler.JournalEntry.What.DROPPED;

import java.util.Map;

/** Sends what could not be delivered to the schedule's queue, with the service's attributes. */
final class DeadLetterOffice {
    private final DeadLetters queues;
    private final Journal journal;

    DeadLetterOffice(DeadLetters queues, Journal journal) {
        this.queues = queues;
        this.journal = journal;
    }

    void take(
            Firing firing,
            String executionId,
            String payload,
            Exception failure,
            String exhaustedCondition) {
        ScheduleKey key = firing.schedule().key();
        String queue = firing.schedule().target().deadLetters();
        if (queue == null) {
            journal.note(key, DROPPED, "no dead-letter queue: " + failure);
            return;
        }
        try {
            queues.send(
                    queue, payload, attributes(firing, executionId, failure, exhaustedCondition));
            journal.note(key, DEAD_LETTERED, "%s: %s".formatted(exhaustedCondition, failure));
        } catch (RuntimeException refusal) {
            journal.note(key, DROPPED, "the queue did not take it: " + refusal);
        }
    }

    private static Map<String, String> attributes(
            Firing firing, String executionId, Exception failure, String exhaustedCondition) {
        return Map.of(
                "ERROR_CODE", failure.getClass().getSimpleName(),
                "ERROR_MESSAGE", failure.toString(),
                "EXECUTION_ID", executionId,
                "EXHAUSTED_RETRY_CONDITION", exhaustedCondition,
                "IS_PAYLOAD_TRUNCATED", "false",
                "RETRY_ATTEMPTS", Integer.toString(firing.attempt() - 1),
                "SCHEDULED_TIME", Payload.time(firing),
                "SCHEDULE_ARN", firing.schedule().arn(),
                "TARGET_ARN", firing.schedule().target().arn());
    }
}
