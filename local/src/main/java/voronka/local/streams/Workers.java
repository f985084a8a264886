package voronka.local.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The threads that carry records. One that breaks is remembered, so that nobody waits in vain. */
final class Workers implements AutoCloseable {
    private static final long MILLIS_TO_END = 2_000;

    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();

    void add(String name, Work work) {
        threads.add(Thread.ofPlatform().daemon().name(name).unstarted(() -> run(work)));
    }

    void start() {
        threads.forEach(Thread::start);
    }

    /** What threads have broken by. */
    List<Throwable> broken() {
        return List.copyOf(broken);
    }

    /** Interrupts all and gives each two seconds to end. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(MILLIS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            broken.add(e);
            throw e;
        }
    }

    /** Work that goes on until it is interrupted. */
    interface Work {
        void run() throws InterruptedException;
    }
}
