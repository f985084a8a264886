package voronka.benchmarks.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an instance is started.
 *
 * @param initializationType what Lambda says it is for
 * @param prefix a program that starts Java, such as one that pins it to a processor
 * @param flags for the JVM
 */
public record Start(String initializationType, List<String> prefix, List<String> flags) {
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    public Start {
        prefix = List.copyOf(prefix);
        flags = List.copyOf(flags);
    }

    /** For one event that comes now. */
    public static Start onDemand() {
        return new Start("on-demand", List.of(), List.of(ONE_COMPILER));
    }

    /** For a snapshot. Lambda then leaves the choice of compilers to the function's environment. */
    public static Start forSnapshot() {
        return new Start("snap-start", List.of(), List.of());
    }

    /** The same, with a list of all classes that are loaded, one a line. */
    public Start listingClasses(Path file) {
        return new Start(
                initializationType,
                prefix,
                Stream.concat(flags.stream(), Stream.of("-Xlog:class+load:file=" + file + ":none"))
                        .toList());
    }

    /** The same, on one processor of this machine alone. */
    public Start pinnedTo(int processor) {
        return new Start(
                initializationType, List.of("taskset", "-c", Integer.toString(processor)), flags);
    }
}
