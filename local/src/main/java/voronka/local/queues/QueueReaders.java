package voronka.local.queues;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.Outcome;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.StackTemplate;
import voronka.local.template.Trigger.QueueTrigger;
import voronka.local.walk.Timers;

/**
 * Brings the messages of queues to the functions that read them, as Lambda does: what the function
 * has dealt with is deleted, what has failed comes to light again when its time is over. Those
 * times pass on the stack's clock.
 */
public final class QueueReaders implements Timers, AutoCloseable {
    private final QueueEmulator queues;
    private final FunctionHost functions;
    private final Clock clock;
    private final List<QueueTrigger> triggers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();

    private QueueReaders(QueueEmulator queues, FunctionHost functions, Clock clock) {
        this.queues = queues;
        this.functions = functions;
        this.clock = clock;
    }

    /** Starts a reader for each queue that a function of the template reads. */
    public static QueueReaders start(
            StackTemplate template, QueueEmulator queues, FunctionHost functions, Clock clock) {
        QueueReaders readers = new QueueReaders(queues, functions, clock);
        for (FunctionDefinition function : template.functions()) {
            function.triggers(QueueTrigger.class).forEach(t -> readers.read(t, function));
        }
        readers.threads.forEach(Thread::start);
        return readers;
    }

    /** Whether that queue has a reader: what lies in it is on its way. */
    public boolean isRead(String queueArn) {
        return triggers.stream().anyMatch(trigger -> trigger.queueArn().equals(queueArn));
    }

    /** Whether no call is under way and no message waits that could be received. */
    public boolean idle() {
        Instant now = clock.instant();
        return busy.get() == 0 && next().filter(due -> !due.isAfter(now)).findAny().isEmpty();
    }

    @Override
    public Optional<Instant> nextDue() {
        return next().min(Instant::compareTo);
    }

    /** Nothing: the readers see by themselves what comes to light. */
    @Override
    public int fireDue() {
        return 0;
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }

    private Stream<Instant> next() {
        return triggers.stream().flatMap(t -> queues.nextVisible(t.queueArn()).stream());
    }

    private void read(QueueTrigger trigger, FunctionDefinition function) {
        triggers.add(trigger);
        threads.add(
                Thread.ofPlatform()
                        .daemon()
                        .name("queue-of-" + function.functionName())
                        .unstarted(() -> read(trigger, function.functionName())));
    }

    private void read(QueueTrigger trigger, String function) {
        while (!Thread.currentThread().isInterrupted()) {
            List<Message> received = queues.receive(trigger.queueArn(), trigger.batchSize());
            if (!received.isEmpty()) {
                bring(received, trigger, function);
            }
        }
    }

    private void bring(List<Message> received, QueueTrigger trigger, String function) {
        busy.incrementAndGet();
        try {
            String event = QueueBatch.event(received, trigger.queueArn());
            String words = "queue " + trigger.queueArn().replaceFirst("^.*:", "");
            if (functions.invoke(function, words, event)
                    instanceof Outcome.Answered(String payload)) {
                Set<String> failed =
                        trigger.reportsFailures() ? QueueBatch.failed(payload) : Set.of();
                received.stream()
                        .filter(message -> !failed.contains(message.id()))
                        .forEach(message -> queues.delete(trigger.queueArn(), message));
            }
        } finally {
            busy.decrementAndGet();
        }
    }
}
