package voronka.local.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What it came to.
 *
 * @param lost promises that nobody was reminded of
 * @param unsettled news that nobody was told
 * @param faults all else that should not have been
 */
record Figures(
        long days,
        int deals,
        int promises,
        int timers,
        int timersLost,
        int timersDoubled,
        int ghosts,
        int batches,
        int batchesAgain,
        long processes,
        long calls,
        int killed,
        Map<String, Integer> kills,
        int reminders,
        int messages,
        int fullest,
        int twice,
        int repeated,
        Lateness lateness,
        List<String> lost,
        long unsettled,
        List<String> faults) {

    static Figures of(World world, long days) {
        Witness seen = world.witness;
        return new Figures(
                days,
                world.people.begun(),
                seen.made(),
                world.timers.made(),
                world.lost + world.swallowed,
                (int) world.fired.values().stream().filter(times -> times > 1).count(),
                world.ghosts,
                world.stream.batches(),
                world.stream.again(),
                world.processes.lives(),
                world.processes.calls(),
                world.processes.killed(),
                world.processes.kills(),
                seen.reminders(),
                seen.messages(),
                seen.fullest(),
                seen.twice(),
                seen.repeated(),
                seen.lateness,
                seen.lost(Duration.ofHours(30)).stream().map(Object::toString).toList(),
                world.store.everyNotice().stream().filter(notice -> !notice.settled()).count(),
                seen.faults());
    }

    /** Places where a process was never killed. */
    List<String> spared() {
        return kills.entrySet().stream()
                .filter(place -> place.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean areGood() {
        return lost.isEmpty() && faults.isEmpty() && unsettled == 0;
    }

    String told() {
        StringBuilder told = new StringBuilder();
        told.append(
                """
                %,d days, %,d deals, %,d promises
                timers made %,d; lost %,d, fired twice %,d, fired after their deletion %,d
                batches of the stream %,d, shown again %,d
                processes %,d with %,d calls of the outside; killed %,d, at %d places of %d
                reminders %,d in %,d messages, the fullest of %d
                promises lost %,d, news lost %,d, anything else wrong %,d
                reminders that came twice %,d in %,d messages, each after a kill
                late by: half at most %s, 99 %% at most %s, all at most %s where nothing was killed meanwhile, else %s
                """
                        .formatted(
                                days,
                                deals,
                                promises,
                                timers,
                                timersLost,
                                timersDoubled,
                                ghosts,
                                batches,
                                batchesAgain,
                                processes,
                                calls,
                                killed,
                                kills.size() - spared().size(),
                                kills.size(),
                                reminders,
                                messages,
                                fullest,
                                lost.size(),
                                unsettled,
                                faults.size(),
                                twice,
                                repeated,
                                time(lateness.percentile(50)),
                                time(lateness.percentile(99)),
                                time(lateness.worstUndisturbed()),
                                time(lateness.worst())));
        lost.stream().limit(10).forEach(one -> told.append("lost: ").append(one).append('\n'));
        faults.stream().limit(20).forEach(one -> told.append(one).append('\n'));
        return told.toString();
    }

    private static String time(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
