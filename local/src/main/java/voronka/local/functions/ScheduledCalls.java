package voronka.local.functions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.ResourceNames;
import voronka.local.template.StackTemplate;
import voronka.local.template.Trigger.ScheduleTrigger;
import voronka.local.walk.Firing;

/** Makes recurring calls as EventBridge Scheduler makes them: as events that nobody waits for. */
public final class ScheduledCalls implements Firing {
    private final AsynchronousEvents events;
    private final StackTemplate template;
    private final ResourceNames names;

    public ScheduledCalls(AsynchronousEvents events, StackTemplate template) {
        this.events = events;
        this.template = template;
        this.names = template.names();
    }

    @Override
    public void fire(FunctionDefinition function, ScheduleTrigger schedule, Instant due) {
        String words = "schedule " + schedule.name();
        events.invokeAsync(function.functionName(), words, event(schedule, due)).join();
    }

    /** The event as the function gets it. */
    String event(ScheduleTrigger schedule, Instant due) {
        String arn = names.schedule("default", schedule.name());
        String execution = "%s-%s".formatted(schedule.name(), due.getEpochSecond());
        String input = schedule.input();
        return input == null
                ? ordinary(arn, execution, due)
                : input.replace("<aws.scheduler.schedule-arn>", arn)
                        .replace("<aws.scheduler.scheduled-time>", due.toString())
                        .replace("<aws.scheduler.execution-id>", execution)
                        .replace("<aws.scheduler.attempt-number>", "1");
    }

    /** What a schedule sends that was given no input. */
    private String ordinary(String arn, String execution, Instant due) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0").put("id", execution);
        event.put("detail-type", "Scheduled Event").put("source", "aws.scheduler");
        event.put("account", template.stack().accountId()).put("time", due.toString());
        event.put("region", template.stack().region());
        event.putArray("resources").add(arn);
        event.put("detail", "{}");
        return event.toString();
    }
}
