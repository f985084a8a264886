package voronka.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voronka.benchmarks.Budget;
import voronka.benchmarks.startup.Contender.Way;

/** The table's form; what is in it is for whoever runs {@code make bench}. */
class StartUpPageTest {
    private static final Path ROOT = Path.of(System.getProperty("voronka.root"));

    @TempDir private Path copy;

    private final Results results =
            new Results(
                    List.of(
                            row("do nothing", Way.PLAIN, 1, OptionalDouble.empty()),
                            row("LeadIntake", Way.PLAIN, 8.51, OptionalDouble.of(8.5)),
                            row("LeadIntake", Way.SNAPSHOT, 0.25, OptionalDouble.of(0.4))),
                    12,
                    "2026-11-29, Java 25",
                    0.04);

    @BeforeEach
    void copies() throws IOException {
        Files.createDirectory(copy.resolve("docs"));
        for (String place : StartUpPage.PLACES) {
            Files.copy(ROOT.resolve(place), copy.resolve(place));
        }
    }

    @Test
    void aRowTellsWhetherTheBudgetWasHeld() {
        assertThat(StartUpPage.table(results).lines())
                .contains(
                        "| do nothing | plain | 90 | 100 | 1.00 |  |  | 4,321 | 7.8 |",
                        "| LeadIntake | plain | 90 | 851 | 8.51 | ≤ 8.5 | **missed** | 4,321 | 7.8 |",
                        "| LeadIntake | snapshot | 90 | 25 | 0.25 | ≤ 0.40 | held | 4,321 | 7.8 |");
    }

    @Test
    void theTableIsWrittenIntoItsPagesAgainAndAgain() throws IOException {
        StartUpPage.write(copy, results);
        String once = Files.readString(copy.resolve("README.md"));
        StartUpPage.write(copy, results);

        assertThat(Files.readString(copy.resolve("README.md")))
                .isEqualTo(once)
                .contains(StartUpPage.table(results));
        assertThat(Files.readString(copy.resolve("docs/start-up.md")))
                .contains(StartUpPage.table(results));
    }

    @Test
    void bothPagesShowTheSameAndEveryFunction() throws IOException {
        List<String> blocks =
                StartUpPage.PLACES.stream().map(place -> block(ROOT.resolve(place))).toList();

        assertThat(blocks).doesNotContain("");
        assertThat(blocks.getFirst()).isEqualTo(blocks.getLast());
        if (blocks.getFirst().contains("|")) {
            assertThat(Budget.ALL)
                    .allSatisfy(
                            budget ->
                                    assertThat(blocks.getFirst())
                                            .contains("| " + budget.function() + " | plain |"));
        } else {
            System.out.println("SKIPPED: nobody has run make bench on a quiet machine yet");
        }
    }

    private static Results.Row row(String name, Way way, double times, OptionalDouble budget) {
        return new Results.Row(
                name,
                way,
                Duration.ofMillis(90),
                Duration.ofMillis(Math.round(100 * times)),
                times,
                budget,
                4321,
                7.84);
    }

    private static String block(Path page) {
        try {
            String text = Files.readString(page);
            int begin = text.indexOf(StartUpPage.BEGIN);
            int end = text.indexOf(StartUpPage.END);
            return begin < 0 || end < begin ? "" : text.substring(begin, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
