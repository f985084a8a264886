package voronka.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import voronka.benchmarks.runtime.Instance;
import voronka.benchmarks.runtime.PackagedFunction;
import voronka.benchmarks.runtime.Reply;
import voronka.benchmarks.runtime.Start;

/**
 * One way to start one function, and how long that took.
 *
 * @param bytes of its zip
 * @param budget at most so many times as long as the do-nothing function; empty for that itself
 * @param event what it is given first; another each time
 */
record Contender(
        String function,
        Way way,
        PackagedFunction packaged,
        long bytes,
        Map<String, String> environment,
        OptionalDouble budget,
        Events event,
        Clock clock,
        Series series) {
    /** How it starts. */
    enum Way {
        /** Process start to first answer. */
        PLAIN,
        /** From a snapshot: restored to first answer. */
        SNAPSHOT
    }

    /** Where events come from. */
    @FunctionalInterface
    interface Events {
        String next() throws IOException;
    }

    /** The same function from a snapshot. */
    Contender fromSnapshot(OptionalDouble other) {
        return new Contender(
                function,
                Way.SNAPSHOT,
                packaged,
                bytes,
                environment,
                other,
                event,
                clock,
                new Series());
    }

    /** Starts it once more, on that processor alone. */
    Duration time(int processor, Lines lines) throws IOException {
        String given = event.next();
        return switch (way) {
            case PLAIN -> plain(given, Start.onDemand().pinnedTo(processor), lines);
            case SNAPSHOT -> restored(given, Start.forSnapshot().pinnedTo(processor), lines);
        };
    }

    /** How many classes are loaded when the first answer is there. */
    long classes(Path list, Lines lines) throws IOException {
        Start start = Start.onDemand().listingClasses(list);
        plain(event.next(), start, lines);
        try (Stream<String> loaded = Files.lines(list)) {
            return loaded.count();
        }
    }

    private Duration plain(String given, Start start, Lines lines) throws IOException {
        try (Instance instance = packaged.start(start, lines.through(environment), clock)) {
            return Duration.ofNanos(answeredAt(instance, given) - instance.started());
        }
    }

    /**
     * What runs after a restore is part of the restore, as AWS counts it; the clock starts when the
     * function asks for its first event, with no connection left.
     */
    private Duration restored(String given, Start start, Lines lines) throws IOException {
        try (Instance instance = packaged.start(start, lines.through(environment), clock)) {
            instance.awaitSnapshot();
            lines.cut();
            instance.restore();
            instance.awaitAsking();
            long offered = System.nanoTime();
            return Duration.ofNanos(answeredAt(instance, given) - offered);
        }
    }

    private long answeredAt(Instance instance, String given) {
        return switch (instance.invoke(given)) {
            case Reply.Answered answer -> answer.at();
            case Reply.Failed failed ->
                    throw new IllegalStateException(function + " failed: " + failed.account());
        };
    }
}
