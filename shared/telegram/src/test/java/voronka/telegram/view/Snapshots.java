package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.screen.Screen.Key;

/**
 * Screens compared with files that read as the screen does: the text as Telegram gets it, then the
 * keys, row by row. Run with {@code -Dsnapshots.update=true} to write the files anew, and read what
 * has changed before committing it.
 */
final class Snapshots {
    private static final Path HOME = Path.of("src/test/resources/snapshots");

    private Snapshots() {}

    /** Compares a screen, and holds it to Telegram's limits. */
    static void verify(String name, Screen screen) {
        fits(screen);
        verifyText(name, drawn(screen));
    }

    static void verifyText(String name, String text) {
        Path file = HOME.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("snapshots.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What Telegram would refuse, and what a phone would not show. */
    static void fits(Screen screen) {
        assertThat(screen.text().length()).isBetween(1, Html.LONGEST);
        assertThat(screen.keys()).hasSizeLessThanOrEqualTo(12);
        for (var row : screen.keys()) {
            assertThat(row).hasSizeLessThanOrEqualTo(8);
            for (Key key : row) {
                assertThat(key.label()).isNotBlank();
                assertThat(key.label().length()).isLessThanOrEqualTo(36);
                data(key);
            }
        }
    }

    private static String drawn(Screen screen) {
        String keys =
                screen.keys().stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(Snapshots::key)
                                                .collect(Collectors.joining("  ")))
                        .collect(Collectors.joining("\n"));
        return screen.text() + "\n" + (keys.isEmpty() ? "" : "\n" + keys + "\n");
    }

    private static String key(Key key) {
        return "[%s | %s]".formatted(key.label(), data(key));
    }

    private static String data(Key key) {
        return switch (key) {
            case Key.Press press -> press.button().encode();
            case Key.Link link -> link.url();
        };
    }
}
