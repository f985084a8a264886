package voronka.local.functions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.StackTemplate;
import voronka.local.template.Trigger.HttpRoute;

/** Runs every function of a template in this process and writes each call into the journal. */
public final class FunctionHost implements AutoCloseable {
    private static final int PEOPLE_AT_ONCE = 8;

    private final Map<String, RunningFunction> functions = new LinkedHashMap<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("function-", 0).factory());
    private final AtomicLong requests = new AtomicLong();
    private final Clock clock;
    private final InvocationJournal journal;
    private final Instant started;

    private FunctionHost(Clock clock, InvocationJournal journal) {
        this.clock = clock;
        this.journal = journal;
        this.started = clock.instant();
    }

    /**
     * Starts one instance of each function of the template.
     *
     * @param surroundings variables that every function gets beside the template's, such as the
     *     SDK's {@code AWS_ENDPOINT_URL_DYNAMODB}; they win over the template's
     * @param concurrency how many calls of a function may run at once
     * @throws NotRunnable when functions cannot start, naming all of them
     */
    public static FunctionHost start(
            StackTemplate template,
            Map<String, String> surroundings,
            Clock clock,
            ToIntFunction<FunctionDefinition> concurrency,
            InvocationJournal journal) {
        FunctionHost host = new FunctionHost(clock, journal);
        List<String> problems = new ArrayList<>();
        List<NotRunnable> causes = new ArrayList<>();
        for (FunctionDefinition function : template.functions()) {
            HandlerFactory factory =
                    new HandlerFactory(function, template.stack().region(), surroundings, clock);
            try {
                host.add(function, factory, concurrency.applyAsInt(function));
            } catch (NotRunnable e) {
                problems.add(e.getMessage());
                causes.add(e);
            }
        }
        if (!problems.isEmpty()) {
            host.close();
            NotRunnable failure = new NotRunnable(String.join("\n", problems));
            causes.forEach(failure::addSuppressed);
            throw failure;
        }
        return host;
    }

    /** One call at a time, but eight for a function that people wait for behind HTTP. */
    public static int usualConcurrency(FunctionDefinition function) {
        return function.triggers(HttpRoute.class).findAny().isPresent() ? PEOPLE_AT_ONCE : 1;
    }

    /**
     * Calls a function and waits for the end.
     *
     * @param name the function's name on AWS
     * @param trigger what woke it, in words, for the journal
     * @param event the event as JSON
     * @throws IllegalArgumentException when there is no such function
     */
    public Outcome invoke(String name, String trigger, String event) {
        RunningFunction function = function(name);
        LoggedLines lines = new LoggedLines();
        Instant at = clock.instant();
        long began = System.nanoTime();
        Outcome outcome =
                call(function, event, new CallContext(function.definition(), requestId(), lines));
        List<String> told = Stream.concat(lines.lines().stream(), error(outcome).stream()).toList();
        journal.add(at, name, trigger, word(outcome), System.nanoTime() - began, told);
        return outcome;
    }

    /**
     * The function of this name as the template describes it.
     *
     * @throws IllegalArgumentException when there is no such function
     */
    public FunctionDefinition definition(String name) {
        return function(name).definition();
    }

    /**
     * All variables that the function of this name is given: the template's, Lambda's own, and
     * where the services are.
     *
     * @throws IllegalArgumentException when there is no such function
     */
    public Map<String, String> environment(String name) {
        return function(name).environment();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void add(FunctionDefinition function, HandlerFactory factory, int concurrency) {
        functions.put(
                function.functionName(),
                new RunningFunction(function, factory, concurrency, threads));
    }

    private RunningFunction function(String name) {
        RunningFunction function = functions.get(name);
        if (function == null) {
            throw new IllegalArgumentException(
                    "there is no function %s; there are %s".formatted(name, functions.keySet()));
        }
        return function;
    }

    private static Outcome call(RunningFunction function, String event, CallContext context) {
        try {
            return function.call(event, context);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(e.getClass().getName(), "the local stack stops", List.of());
        }
    }

    /** Unlike any other of this or an earlier run, though nothing is left to chance. */
    private String requestId() {
        return new UUID(started.toEpochMilli() << 16 | 0x4000, requests.incrementAndGet())
                .toString();
    }

    private static List<String> error(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered a -> List.of();
            case Outcome.Failed failed -> failed.stack();
            case Outcome.TimedOut(int seconds) ->
                    List.of("Task timed out after %d seconds".formatted(seconds));
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered(String payload) -> Refusals.isRefusal(payload) ? "refused" : "ok";
            case Outcome.Failed failed -> "failed";
            case Outcome.TimedOut late -> "failed";
        };
    }
}
