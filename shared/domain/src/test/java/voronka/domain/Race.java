package voronka.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Many doing something at the same time. */
final class Race {
    private Race() {}

    /** Runs it once for each racer, numbered from 0, and fails as the first of them does. */
    static void of(int racers, IntConsumer run) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int racer = 0; racer < racers; racer++) {
                int number = racer;
                running.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    run.accept(number);
                                    return null;
                                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a racer fell", e.getCause());
        }
    }
}
