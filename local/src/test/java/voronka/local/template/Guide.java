package voronka.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that says what to type. */
final class Guide {
    private static final Path ROOT = Path.of(System.getProperty("voronka.root"));
    private static final Pattern IN_TEXT = Pattern.compile("`((?:aws|make|sam|git) [^`]+)`");

    private final String text;

    private Guide(String text) {
        this.text = text;
    }

    static Guide page(String name) {
        return new Guide(file("docs/" + name));
    }

    static String file(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** What stands under that heading, up to the next of the same rank. */
    Guide under(String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        int to = text.indexOf("\n## ", from + 4);
        return new Guide(text.substring(from, to < 0 ? text.length() : to));
    }

    /** The lines of the blocks that are to be typed. */
    List<String> blocks() {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("```")) {
                inside = !inside && line.equals("```sh");
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** These, and what the text names in passing. */
    List<String> commands() {
        return Stream.concat(
                        blocks().stream(),
                        IN_TEXT.matcher(text).results().map(match -> match.group(1)))
                .distinct()
                .toList();
    }

    /** The commands that begin with that word. */
    List<String> commands(String program) {
        return commands().stream()
                .map(line -> line.replaceFirst("^([A-Z_]+=\\S+ )+", ""))
                .filter(line -> line.startsWith(program + " "))
                .toList();
    }
}
