package voronka.local.scheduler;

import static voronka.local.scheduler.JournalEntry.What.DELETED;
import static voronka.local.scheduler.ScheduleReader.NAME;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsRequest;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** What clients do with schedule groups and their tags. */
final class GroupOperations {
    private static final Shape TAG_KEY = Shape.length(1, 128);
    private static final Shape TAG_VALUE = Shape.length(1, 256);

    private final AwsAccount account;
    private final Clock clock;
    private final ScheduleGroups groups;
    private final Timetable timetable;
    private final Journal journal;

    GroupOperations(
            AwsAccount account,
            Clock clock,
            ScheduleGroups groups,
            Timetable timetable,
            Journal journal) {
        this.account = account;
        this.clock = clock;
        this.groups = groups;
        this.timetable = timetable;
        this.journal = journal;
    }

    ObjectNode create(String name, AwsRequest call) {
        ScheduleGroup group =
                new ScheduleGroup(NAME.check(name, "name"), clock.instant(), tags(call));
        groups.create(group);
        return object().put("ScheduleGroupArn", group.arn(account));
    }

    ObjectNode get(String name) {
        return groups.get(NAME.check(name, "name")).describe(account);
    }

    /** Deletes a group and every schedule in it; what takes the service a while is done at once. */
    ObjectNode delete(String name) {
        groups.delete(NAME.check(name, "name"));
        for (Schedule schedule : timetable.all()) {
            if (schedule.key().group().equals(name)) {
                timetable.delete(schedule.key());
                journal.note(schedule.key(), DELETED, "with its group");
            }
        }
        return object();
    }

    ObjectNode list(AwsRequest call) {
        Optional<String> prefix = call.queried("NamePrefix").map(p -> NAME.check(p, "namePrefix"));
        List<ScheduleGroup> asked =
                groups.all().stream()
                        .filter(g -> prefix.map(g.name()::startsWith).orElse(true))
                        .toList();
        return Page.of(
                "ScheduleGroups", asked, ScheduleGroup::name, g -> g.describe(account), call);
    }

    ObjectNode tags(String arn) {
        ObjectNode answer = object();
        ArrayNode tags = answer.putArray("Tags");
        byArn(arn)
                .tags()
                .forEach((key, value) -> tags.addObject().put("Key", key).put("Value", value));
        return answer;
    }

    ObjectNode tag(String arn, AwsRequest call) {
        ScheduleGroup group = byArn(arn);
        Map<String, String> tags = new LinkedHashMap<>(group.tags());
        tags.putAll(tags(call));
        groups.tag(group.name(), tags);
        return object();
    }

    ObjectNode untag(String arn, AwsRequest call) {
        ScheduleGroup group = byArn(arn);
        Map<String, String> tags = new LinkedHashMap<>(group.tags());
        tags.keySet().removeAll(call.query().getOrDefault("TagKeys", List.of()));
        groups.tag(group.name(), tags);
        return object();
    }

    private ScheduleGroup byArn(String arn) {
        String prefix = account.arn("scheduler", "schedule-group/");
        if (!arn.startsWith(prefix)) {
            throw AwsException.validation("Only schedule groups have tags: " + arn);
        }
        return groups.get(arn.substring(prefix.length()));
    }

    private static Map<String, String> tags(AwsRequest call) {
        Map<String, String> tags = new LinkedHashMap<>();
        new Input(call.body())
                .objects("Tags")
                .forEach(tag -> tags.put(tag.text("Key", TAG_KEY), tag.text("Value", TAG_VALUE)));
        return tags;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
