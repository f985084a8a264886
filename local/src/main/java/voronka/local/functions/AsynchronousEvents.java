package voronka.local.functions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import voronka.local.walk.Timers;

/**
 * Calls that nobody waits for, as EventBridge Scheduler makes them: taken at once, tried again a
 * minute and then two minutes after a failure, and handed to the function's dead letters when that
 * was in vain. The minutes pass on the stack's clock, so a skip in time sees them.
 */
public final class AsynchronousEvents implements Timers, AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LATER_PAUSE = Duration.ofMinutes(2);

    private final FunctionHost host;
    private final GivenUp givenUp;
    private final Clock clock;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("event-", 0).factory());
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparing(Waiting::due));
    private int running;

    public AsynchronousEvents(FunctionHost host, DeadLetters deadLetters, Clock clock) {
        this.host = host;
        this.givenUp = new GivenUp(deadLetters, clock);
        this.clock = clock;
    }

    /**
     * Takes an event for a function.
     *
     * @param trigger what woke it, in words, for the journal
     * @return how the first try ends; later tries are this class's own matter
     * @throws IllegalArgumentException when there is no such function
     */
    public CompletableFuture<Outcome> invokeAsync(String function, String trigger, String event) {
        host.definition(function);
        return attempt(new Waiting(clock.instant(), function, trigger, event, 1));
    }

    /** Whether no call is under way. Tries that wait for their moment do not count. */
    public synchronized boolean idle() {
        return running == 0;
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return Optional.ofNullable(waiting.peek()).map(Waiting::due);
    }

    /** Makes the tries that are due and waits for their ends. */
    @Override
    public int fireDue() {
        List<CompletableFuture<Outcome>> fired = due().stream().map(this::attempt).toList();
        fired.forEach(CompletableFuture::join);
        return fired.size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private synchronized List<Waiting> due() {
        Instant now = clock.instant();
        List<Waiting> due = new ArrayList<>();
        for (Waiting next = waiting.peek();
                next != null && !next.due().isAfter(now);
                next = waiting.peek()) {
            due.add(waiting.remove());
        }
        return due;
    }

    private CompletableFuture<Outcome> attempt(Waiting event) {
        synchronized (this) {
            running++;
        }
        return CompletableFuture.supplyAsync(() -> tried(event), threads);
    }

    private Outcome tried(Waiting event) {
        try {
            Outcome outcome = host.invoke(event.function(), event.words(), event.event());
            if (!(outcome instanceof Outcome.Answered)) {
                laterOrNever(event, outcome);
            }
            return outcome;
        } finally {
            synchronized (this) {
                running--;
            }
        }
    }

    private void laterOrNever(Waiting event, Outcome outcome) {
        var function = host.definition(event.function());
        if (event.attempt() > function.asynchronous().maximumRetryAttempts()) {
            givenUp.tell(function, event.event(), event.attempt(), outcome);
            return;
        }
        synchronized (this) {
            Duration pause = event.attempt() == 1 ? FIRST_PAUSE : LATER_PAUSE;
            waiting.add(event.again(clock.instant().plus(pause)));
        }
    }

    /** An event and the number of the try that it waits for. */
    private record Waiting(
            Instant due, String function, String trigger, String event, int attempt) {
        Waiting again(Instant later) {
            return new Waiting(later, function, trigger, event, attempt + 1);
        }

        String words() {
            return attempt == 1 ? trigger : "%s, try %d".formatted(trigger, attempt);
        }
    }
}
