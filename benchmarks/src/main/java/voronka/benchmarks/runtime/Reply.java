package voronka.benchmarks.runtime;

/** What came of an event. */
public sealed interface Reply {
    /**
     * The function answered.
     *
     * @param at when the answer was there, by {@link System#nanoTime}
     */
    record Answered(String payload, long at) implements Reply {}

    /** The function threw, or did not start; the text is the runtime client's account of it. */
    record Failed(String account) implements Reply {}
}
