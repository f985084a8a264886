package voronka.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Schedules;

/** Timers in memory, by promise and generation. None of them ever fires by itself. */
public final class RecordingSchedules implements Schedules {
    private final Map<String, FollowUp> timers = new LinkedHashMap<>();
    private final List<String> created = new ArrayList<>();

    /** The timers there are: "promise/generation". */
    public synchronized List<String> timers() {
        return List.copyOf(timers.keySet());
    }

    /** The timers that were ever really made, each by its first creation. */
    public synchronized List<String> created() {
        return List.copyOf(created);
    }

    /** What a timer is called here. */
    public static String timer(FollowUp followUp) {
        return name(followUp.id(), followUp.generation());
    }

    @Override
    public synchronized void create(FollowUp followUp) {
        if (timers.putIfAbsent(timer(followUp), followUp) == null) {
            created.add(timer(followUp));
        }
    }

    @Override
    public synchronized void delete(String followUp, int generation) {
        timers.remove(name(followUp, generation));
    }

    private static String name(String followUp, int generation) {
        return followUp + "/" + generation;
    }
}
