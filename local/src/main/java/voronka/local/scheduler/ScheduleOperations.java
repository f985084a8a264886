package voronka.local.scheduler;

import static voronka.local.scheduler.JournalEntry.What.CREATED;
import static voronka.local.scheduler.JournalEntry.What.DELETED;
import static voronka.local.scheduler.JournalEntry.What.UPDATED;
import static voronka.local.scheduler.ScheduleKey.DEFAULT_GROUP;
import static voronka.local.scheduler.ScheduleReader.NAME;
import static voronka.local.scheduler.ScheduleReader.STATE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import voronka.local.aws.AwsRequest;

/** What clients do with schedules. */
final class ScheduleOperations {
    private final ScheduleReader reader;
    private final Clock clock;
    private final Timetable timetable;
    private final ScheduleGroups groups;
    private final Journal journal;

    ScheduleOperations(
            ScheduleReader reader,
            Clock clock,
            Timetable timetable,
            ScheduleGroups groups,
            Journal journal) {
        this.reader = reader;
        this.clock = clock;
        this.timetable = timetable;
        this.groups = groups;
        this.journal = journal;
    }

    ObjectNode create(String name, AwsRequest call) {
        Schedule schedule = read(name, call);
        timetable.create(schedule);
        journal.note(schedule.key(), CREATED, expression(schedule));
        return arn(schedule);
    }

    ObjectNode update(String name, AwsRequest call) {
        Schedule schedule = read(name, call);
        timetable.replace(schedule);
        journal.note(schedule.key(), UPDATED, expression(schedule));
        return arn(schedule);
    }

    ObjectNode get(String name, AwsRequest call) {
        return timetable.get(key(name, call)).describe();
    }

    ObjectNode delete(String name, AwsRequest call) {
        ScheduleKey key = key(name, call);
        timetable.delete(key);
        journal.note(key, DELETED, "by a client");
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode list(AwsRequest call) {
        Optional<String> group = call.queried("ScheduleGroup").map(g -> NAME.check(g, "groupName"));
        Optional<String> prefix = call.queried("NamePrefix").map(p -> NAME.check(p, "namePrefix"));
        Optional<String> state = call.queried("State").map(s -> STATE.check(s, "state"));
        group.ifPresent(groups::get);
        List<Schedule> asked =
                timetable.all().stream()
                        .filter(s -> group.map(s.key().group()::equals).orElse(true))
                        .filter(s -> prefix.map(s.key().name()::startsWith).orElse(true))
                        .filter(s -> state.map(state(s)::equals).orElse(true))
                        .toList();
        return Page.of("Schedules", asked, ScheduleOperations::order, Schedule::summarize, call);
    }

    private Schedule read(String name, AwsRequest call) {
        Schedule schedule = reader.read(name, call.body(), clock.instant());
        groups.get(schedule.key().group());
        return schedule;
    }

    private ScheduleKey key(String name, AwsRequest call) {
        String group = call.queried("groupName").orElse(DEFAULT_GROUP);
        groups.get(NAME.check(group, "groupName"));
        return new ScheduleKey(group, NAME.check(name, "name"));
    }

    private static ObjectNode arn(Schedule schedule) {
        return JsonNodeFactory.instance.objectNode().put("ScheduleArn", schedule.arn());
    }

    private static String expression(Schedule schedule) {
        return "%s %s"
                .formatted(
                        schedule.description().path("ScheduleExpression").asText(),
                        schedule.timing().zone());
    }

    private static String state(Schedule schedule) {
        return schedule.timing().enabled() ? "ENABLED" : "DISABLED";
    }

    /** A text that sorts as the keys do. */
    private static String order(Schedule schedule) {
        return schedule.key().group() + '\u0000' + schedule.key().name();
    }
}
