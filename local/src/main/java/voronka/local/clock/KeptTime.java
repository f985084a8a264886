package voronka.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * How far the clock was moved, in a file beside a kept database: a stack that is started again goes
 * on in its own time. Without that, what was sent in the future would lie before us again.
 */
public final class KeptTime {
    private final Path file;

    private KeptTime(Path file) {
        this.file = file;
    }

    /** In that file, which may not exist yet; its folder may neither. */
    public static KeptTime in(Path file) {
        return new KeptTime(file);
    }

    /**
     * How far the clock had been moved when it was last kept; zero when it never was.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public Duration offset() {
        try {
            return Files.exists(file)
                    ? Duration.parse(Files.readString(file).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException("the clock of the last run cannot be read", e);
        }
    }

    /**
     * Keeps it.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public synchronized void keep(Duration offset) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, offset + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the clock cannot be kept", e);
        }
    }
}
