package voronka.local.scheduler;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.Timestamps;

/** A named set of schedules, which are deleted together with it, and its tags. */
record ScheduleGroup(String name, Instant created, Map<String, String> tags) {
    ScheduleGroup {
        tags = Map.copyOf(tags);
    }

    String arn(AwsAccount account) {
        return account.arn("scheduler", "schedule-group/" + name);
    }

    ScheduleGroup withTags(Map<String, String> others) {
        return new ScheduleGroup(name, created, others);
    }

    ObjectNode describe(AwsAccount account) {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        group.put("Name", name);
        group.put("Arn", arn(account));
        group.put("State", "ACTIVE");
        group.put("CreationDate", Timestamps.number(created));
        group.put("LastModificationDate", Timestamps.number(created));
        return group;
    }
}
