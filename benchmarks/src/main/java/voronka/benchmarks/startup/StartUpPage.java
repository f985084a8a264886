package voronka.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table, and the two places that show it: {@code docs/start-up.md} and the README. */
final class StartUpPage {
    static final List<String> PLACES = List.of("docs/start-up.md", "README.md");
    static final String BEGIN = "<!-- start-up: written by make bench -->\n";
    static final String END = "<!-- start-up ends -->";

    private StartUpPage() {}

    /** Puts it into both. */
    static void write(Path root, Results results) throws IOException {
        String block = BEGIN + "\n" + table(results) + "\n" + account(results) + "\n" + END;
        for (String place : PLACES) {
            Path file = root.resolve(place);
            Files.writeString(file, replaced(Files.readString(file), block));
            System.out.println("written: " + place);
        }
    }

    /** Every row in Markdown. */
    static String table(Results results) {
        return Stream.concat(
                        Stream.of(
                                "| function | start | min ms | median ms | × do nothing | budget | | classes | zip MB |",
                                "|---|---|--:|--:|--:|--:|---|--:|--:|"),
                        results.rows().stream().map(StartUpPage::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Results.Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f | %s | %s | %,d | %.1f |",
                row.function(),
                switch (row.way()) {
                    case PLAIN -> "plain";
                    case SNAPSHOT -> "snapshot";
                },
                millis(row.min()),
                millis(row.median()),
                row.times(),
                row.budget().isPresent() ? "≤ " + plain(row.budget().getAsDouble()) : "",
                row.budget().isEmpty() ? "" : row.isHeld() ? "held" : "**missed**",
                row.classes(),
                row.megabytes());
    }

    private static String account(Results results) {
        return String.format(
                Locale.ROOT,
                "%s; %d rounds in random order on a processor of their own. The middle half of the"
                        + " do-nothing function's times spread by %.0f %%; above %.0f %% a run is"
                        + " void.%n",
                results.circumstances(),
                results.rounds(),
                results.spread() * 100,
                Results.MOST_SPREAD * 100);
    }

    private static String replaced(String page, String block) throws IOException {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IOException("no place for the table is marked");
        }
        return page.substring(0, begin) + block + page.substring(end + END.length());
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.0f", time.toNanos() / 1e6);
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, number < 1 ? "%.2f" : "%.1f", number);
    }
}
