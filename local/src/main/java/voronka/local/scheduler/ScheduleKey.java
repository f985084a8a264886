package voronka.local.scheduler;

import java.util.Comparator;
import voronka.local.aws.AwsAccount;

/** What identifies a schedule: the group it is in and its name there. */
record ScheduleKey(String group, String name) implements Comparable<ScheduleKey> {
    static final String DEFAULT_GROUP = "default";

    private static final Comparator<ScheduleKey> ORDER =
            Comparator.comparing(ScheduleKey::group).thenComparing(ScheduleKey::name);

    String arn(AwsAccount account) {
        return account.arn("scheduler", "schedule/%s/%s".formatted(group, name));
    }

    @Override
    public int compareTo(ScheduleKey other) {
        return ORDER.compare(this, other);
    }
}
