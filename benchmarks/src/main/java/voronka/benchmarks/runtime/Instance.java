package voronka.benchmarks.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running instance of a packaged function, in a process of its own. */
public final class Instance implements AutoCloseable {
    private static final int SECONDS = 60;

    private final RuntimeApi api;
    private final Process process;
    private final long started;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());

    private Instance(RuntimeApi api, Process process, long started) {
        this.api = api;
        this.process = process;
        this.started = started;
    }

    static Instance of(RuntimeApi api, ProcessBuilder builder) throws IOException {
        long started = System.nanoTime();
        Process process = builder.start();
        Instance instance = new Instance(api, process, started);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofVirtual().start(instance::listen);
        return instance;
    }

    /** When the process was started, by {@link System#nanoTime}. */
    public long started() {
        return started;
    }

    /** Hands over an event and waits for what comes of it. */
    public Reply invoke(String event) {
        return within(api.offer(event));
    }

    /** Waits until everything has run that runs before a snapshot is taken. */
    public void awaitSnapshot() {
        within(api.readyForSnapshot());
    }

    /** Goes on as if from a snapshot. */
    public void restore() {
        api.restore();
    }

    /** Waits until it asks for its first event. */
    public void awaitAsking() {
        within(api.asked());
    }

    /** What it has written so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }

    private <T> T within(Future<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "nothing within %d s: %s".formatted(SECONDS, output()), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
            }
        } catch (IOException ended) {
            output.add("the output ended: " + ended);
        }
        api.giveUp("the process ended: " + output());
    }
}
