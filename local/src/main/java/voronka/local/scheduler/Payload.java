package voronka.local.scheduler;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import voronka.local.aws.AwsAccount;

/** What a function is told when a schedule fires. */
final class Payload {
    private Payload() {}

    /**
     * The target's input with the service's placeholders filled in, or, for a target without one,
     * the event that the service makes up. The execution id is the attempt's own.
     */
    static String of(Firing firing, String executionId, AwsAccount account) {
        String input = firing.schedule().target().input();
        return input == null
                ? event(firing, executionId, account)
                : input.replace("<aws.scheduler.schedule-arn>", firing.schedule().arn())
                        .replace("<aws.scheduler.scheduled-time>", time(firing))
                        .replace("<aws.scheduler.execution-id>", executionId)
                        .replace(
                                "<aws.scheduler.attempt-number>",
                                Integer.toString(firing.attempt()));
    }

    /** The scheduled time as the service writes it: UTC, to the second. */
    static String time(Firing firing) {
        return firing.scheduledTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String event(Firing firing, String executionId, AwsAccount account) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0");
        event.put("id", new UUID(0, Long.parseUnsignedLong(executionId, 16)).toString());
        event.put("detail-type", "Scheduled Event");
        event.put("source", "aws.scheduler");
        event.put("account", account.id());
        event.put("time", time(firing));
        event.put("region", account.region());
        event.putArray("resources").add(firing.schedule().arn());
        event.put("detail", "{}");
        return event.toString();
    }
}
