package voronka.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * DynamoDB Local as a process of its own. Maven fetches it and writes down its class path; this
 * class starts it, waits until it answers and stops it. It is Amazon's program under Amazon's
 * licence, which asks its user to have an AWS account: it is never compiled against, packed or
 * handed on.
 */
public final class DynamoDbLocal implements AutoCloseable {
    /** Where Maven has written the class path, seen from the project's root. */
    private static final String CLASS_PATH = "local/database/target/dynamodb-local.classpath";

    private static final int SECONDS_TO_START = 60;

    private final Process process;
    private final URI endpoint;

    private DynamoDbLocal(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /**
     * Starts an empty database that is gone when the process ends.
     *
     * @throws IllegalStateException when it cannot be started; the message says what to do
     */
    public static DynamoDbLocal inMemory(Path projectRoot) {
        return start(projectRoot, Optional.empty());
    }

    /**
     * Starts a database that keeps its data in a folder, which is made when it is not there.
     *
     * @throws IllegalStateException when it cannot be started; the message says what to do
     */
    public static DynamoDbLocal inFolder(Path projectRoot, Path folder) {
        return start(projectRoot, Optional.of(folder));
    }

    /** Where the database listens, on this machine. */
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static DynamoDbLocal start(Path projectRoot, Optional<Path> folder) {
        try {
            int port = freePort();
            Path log = Files.createTempFile("dynamodb-local", ".log");
            log.toFile().deleteOnExit();
            Process process =
                    new ProcessBuilder(command(classPath(projectRoot), port, folder))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            // The child must not outlive us, however we end.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitPort(process, port, log);
            return new DynamoDbLocal(process, URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException("DynamoDB Local could not be started", e);
        }
    }

    private static List<String> command(String classPath, int port, Optional<Path> folder)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath));
        command.add("com.amazonaws.services.dynamodbv2.local.main.ServerRunner");
        command.addAll(List.of("-port", Integer.toString(port), "-sharedDb", "-disableTelemetry"));
        if (folder.isPresent()) {
            Path made = Files.createDirectories(folder.get());
            command.addAll(List.of("-dbPath", made.toAbsolutePath().toString()));
        } else {
            command.add("-inMemory");
        }
        return command;
    }

    private static String classPath(Path projectRoot) throws IOException {
        Path file = projectRoot.resolve(CLASS_PATH);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "%s is missing: build the project first, with \"mvn package\" in %s"
                            .formatted(CLASS_PATH, projectRoot.toAbsolutePath()));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port, Path log) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "DynamoDB Local ended at once: " + Files.readString(log));
            }
            try (Socket probe = new Socket("127.0.0.1", port)) {
                if (probe.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "DynamoDB Local did not answer within %d s: %s"
                        .formatted(SECONDS_TO_START, Files.readString(log)));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting DynamoDB Local", e);
        }
    }
}
