package voronka.local.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoints in a file beside the database, written at most five times a second and at the end.
 */
public final class FileCheckpoints implements Checkpoints, AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Path file;
    private final Map<String, String> last = new LinkedHashMap<>();
    private long written = System.nanoTime() - PAUSE;

    private FileCheckpoints(Path file) {
        this.file = file;
    }

    /**
     * Reads a file that may not exist yet; its folder must.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static FileCheckpoints in(Path file) {
        FileCheckpoints checkpoints = new FileCheckpoints(file);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (String line : lines) {
                int space = line.lastIndexOf(' ');
                checkpoints.last.put(line.substring(0, space), line.substring(space + 1));
            }
            return checkpoints;
        } catch (IOException e) {
            throw new UncheckedIOException("the readers' places cannot be read", e);
        }
    }

    @Override
    public synchronized @Nullable String last(String reader) {
        return last.get(reader);
    }

    @Override
    public synchronized void handled(String reader, String sequenceNumber) {
        last.put(reader, sequenceNumber);
        if (System.nanoTime() - written >= PAUSE) {
            write();
        }
    }

    /** Writes what is not written yet. */
    @Override
    public synchronized void close() {
        write();
    }

    private void write() {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(
                    fresh,
                    last.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            written = System.nanoTime();
        } catch (IOException e) {
            throw new UncheckedIOException("the readers' places cannot be written", e);
        }
    }
}
