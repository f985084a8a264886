package voronka.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import voronka.benchmarks.Company;
import voronka.benchmarks.runtime.Machine;

/**
 * {@code make bench}: starts every packaged function again and again, in random order and in turn
 * with one that does nothing, and writes down how long each takes until its first answer.
 */
public final class StartUp {
    private static final int PROCESSOR_OF_FUNCTIONS = 1;
    private static final int PROCESSOR_OF_ALL_ELSE = 0;

    /** Starts to get DynamoDB Local and this program going, which nobody counts. */
    private static final int WARMING = 2;

    private StartUp() {}

    /**
     * Runs it. It ends with 1 when a budget was missed, and with 2 when the machine was too
     * restless to measure anything.
     *
     * @param arguments the project's folder, and how many rounds
     * @throws IOException when something cannot be read or written
     * @throws InterruptedException when it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Machine machine =
                Machine.of(System.getProperty("os.name"), System.getProperty("os.arch"))
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Lambda's runtime client runs on Linux only"));
        Processors.keepTo(PROCESSOR_OF_ALL_ELSE);
        Clock clock = Clock.systemUTC();
        String circumstances =
                "%s, Java %s, %s"
                        .formatted(
                                LocalDate.now(clock),
                                System.getProperty("java.version"),
                                System.getProperty("os.arch"));
        Path folder = Files.createTempDirectory("voronka-start-up");
        Results results;
        try (Company company = Company.open(root, clock);
                Lines lines = new Lines()) {
            List<Contender> contenders = Field.of(company, folder, machine, clock);
            run(contenders, rounds, new Random(clock.millis()), lines);
            results = Results.of(contenders, rounds, circumstances, folder, lines);
        } finally {
            Folders.delete(folder);
        }
        System.out.println(StartUpPage.table(results));
        if (results.isRestless()) {
            System.out.printf(
                    Locale.ROOT,
                    "INVALID: the do-nothing function's times spread by %.0f %%; above %.0f %% the"
                            + " machine is too busy. Nothing was written.%n",
                    results.spread() * 100,
                    Results.MOST_SPREAD * 100);
            System.exit(2);
        }
        StartUpPage.write(root, results);
        System.exit(results.rows().stream().allMatch(Results.Row::isHeld) ? 0 : 1);
    }

    private static void run(List<Contender> contenders, int rounds, Random order, Lines lines)
            throws IOException {
        for (int time = 0; time < WARMING; time++) {
            for (Contender contender : contenders) {
                contender.time(PROCESSOR_OF_FUNCTIONS, lines);
            }
        }
        for (int round = 1; round <= rounds; round++) {
            List<Contender> shuffled = new ArrayList<>(contenders);
            Collections.shuffle(shuffled, order);
            for (Contender contender : shuffled) {
                Duration time = contender.time(PROCESSOR_OF_FUNCTIONS, lines);
                contender.series().add(time);
            }
            System.out.printf(Locale.ROOT, "round %d of %d%n", round, rounds);
        }
    }
}
