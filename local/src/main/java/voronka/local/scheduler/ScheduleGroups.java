package voronka.local.scheduler;

import static voronka.local.scheduler.ScheduleKey.DEFAULT_GROUP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import voronka.local.aws.AwsException;

/** The groups there are; the default one is always there. */
final class ScheduleGroups {
    private final NavigableMap<String, ScheduleGroup> groups = new ConcurrentSkipListMap<>();

    ScheduleGroups(Instant created) {
        groups.put(DEFAULT_GROUP, new ScheduleGroup(DEFAULT_GROUP, created, Map.of()));
    }

    ScheduleGroup get(String name) {
        ScheduleGroup group = groups.get(name);
        if (group == null) {
            throw SchedulerErrors.notFound("Schedule group %s does not exist.".formatted(name));
        }
        return group;
    }

    List<ScheduleGroup> all() {
        return List.copyOf(groups.values());
    }

    void create(ScheduleGroup group) {
        if (groups.putIfAbsent(group.name(), group) != null) {
            throw SchedulerErrors.conflict(
                    "Schedule group %s already exists.".formatted(group.name()));
        }
    }

    void tag(String name, Map<String, String> tags) {
        groups.put(name, get(name).withTags(tags));
    }

    void delete(String name) {
        if (name.equals(DEFAULT_GROUP)) {
            throw AwsException.validation("The default schedule group cannot be deleted.");
        }
        groups.remove(get(name).name());
    }
}
