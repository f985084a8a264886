package voronka.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.benchmarks.runtime.Instance;
import voronka.benchmarks.runtime.Machine;
import voronka.benchmarks.runtime.PackagedFunction;
import voronka.benchmarks.runtime.Reply;
import voronka.benchmarks.runtime.Start;
import voronka.local.template.FunctionDefinition;

/**
 * Every zip that is deployed, under Lambda's own runtime client: it starts with what the template
 * gives it, answers its examples, and is no larger than it should be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedFunctionsTest {
    private static final Map<String, List<Example>> EXAMPLES =
            Map.of(
                    "LeadIntake",
                    List.of(
                            new Example("lead-in-json", "\"statusCode\":201"),
                            new Example("lead-from-a-form", "\"statusCode\":201"),
                            new Example("lead-from-a-system", "\"statusCode\":201")),
                    "TelegramBot",
                    List.of(
                            new Example("telegram-callback", "answerCallbackQuery"),
                            new Example("telegram-message", "\"statusCode\":200"),
                            new Example("telegram-start", "\"statusCode\":200"),
                            new Example("stack-comes", "")),
                    "StageTransition",
                    List.of(new Example("transition-paid", "\"statusCode\":200")),
                    "FollowUpReminder",
                    List.of(
                            new Example("stream-notice", "\"batchItemFailures\":[]"),
                            new Example("stream-follow-up", "\"batchItemFailures\":[]"),
                            new Example("schedule-fires", "{}"),
                            new Example("sweep", "{}")),
                    "FunnelAggregation",
                    List.of(new Example("stream-log", "\"batchItemFailures\":[]")),
                    "Report",
                    List.of(new Example("picture-ordered", "\"batchItemFailures\":[]")),
                    "CalendarFeed",
                    List.of(
                            new Example("calendar-asked", "BEGIN:VCALENDAR"),
                            new Example("calendar-link-is-old", "\"statusCode\":404")));

    private static final Clock CLOCK = Clock.systemUTC();

    /** Loaded by the first request after a restore: the runtime client's own, and few of ours. */
    private static final int MOST_UNREHEARSED = 40;

    @TempDir private Path folder;
    private Company company;

    /** An event of the events folder, and what the answer must have in it. */
    record Example(String event, String answer) {}

    @BeforeAll
    void openForBusiness() throws IOException {
        company = Company.open(Path.of(System.getProperty("voronka.root")), CLOCK);
    }

    @AfterAll
    void close() {
        company.close();
    }

    List<FunctionDefinition> functions() {
        return company.functions();
    }

    @Test
    void everyFunctionHasItsExamplesAndItsBudget() {
        assertThat(functions())
                .extracting(FunctionDefinition::logicalId)
                .containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Budget.ALL.stream().map(Budget::function).toList());
        assertThat(Budget.ALL)
                .allSatisfy(
                        budget ->
                                assertThat(EXAMPLES.get(budget.function()).getFirst().event())
                                        .isEqualTo(budget.event()));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void theZipIsNoLargerThanItShouldBe(FunctionDefinition function) throws IOException {
        double megabytes = Files.size(company.zip(function)) / 1e6;

        System.out.printf(Locale.ROOT, "%-18s %5.1f MB%n", function.logicalId(), megabytes);
        assertThat(megabytes).isLessThanOrEqualTo(Budget.of(function.logicalId()).megabytes());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void theZipStartsAndAnswersItsExamples(FunctionDefinition function)
            throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve(function.logicalId()));
        Path classes = place.resolve("classes");
        PackagedFunction packaged =
                PackagedFunction.unpack(
                        company.zip(function), place, function.handlerClass(), machine());
        Start start = Start.onDemand().listingClasses(classes);

        long loaded = 0;
        try (Instance instance = packaged.start(start, company.environment(function), CLOCK)) {
            for (Example example : EXAMPLES.get(function.logicalId())) {
                assertThat(instance.invoke(company.event(example.event())))
                        .as("%s, which wrote %s", example.event(), instance.output())
                        .isInstanceOfSatisfying(
                                Reply.Answered.class,
                                answered ->
                                        assertThat(answered.payload()).contains(example.answer()));
                if (example.event().equals("stack-comes")) {
                    stackIsAnswered();
                }
                loaded = loaded == 0 ? lines(classes) : loaded;
            }
            assertThat(instance.output())
                    .noneMatch(line -> line.contains("\"level\":\"ERROR\""))
                    .noneMatch(line -> line.contains("SLF4J"));
        }
        System.out.printf(Locale.ROOT, "%-18s %5d classes%n", function.logicalId(), loaded);
        assertThat(loaded).isLessThanOrEqualTo(Budget.of(function.logicalId()).classes());
    }

    /**
     * The emulated start from a snapshot: what runs before it is taken, and the first request
     * after.
     */
    @ParameterizedTest
    @ValueSource(strings = {"LeadIntake", "TelegramBot"})
    void whoeverIsWaitedForRehearsesBeforeTheSnapshotAndWritesNothing(String name)
            throws IOException {
        FunctionDefinition function = function(name);
        Path place = Files.createDirectory(folder.resolve(name + "-snapshot"));
        PackagedFunction packaged =
                PackagedFunction.unpack(
                        company.zip(function), place, function.handlerClass(), machine());
        Path classes = place.resolve("classes");
        Start start = Start.forSnapshot().listingClasses(classes);
        Set<Map<String, AttributeValue>> before = company.items();

        try (Instance instance = packaged.start(start, company.environment(function), CLOCK)) {
            instance.awaitSnapshot();
            assertThat(company.items()).isEqualTo(before);
            assertThat(instance.output())
                    .anyMatch(
                            line ->
                                    line.contains("\"message\":\"primed\"")
                                            && line.contains("\"failed\":0"))
                    .noneMatch(line -> line.contains("\"level\":\"ERROR\""));
            instance.restore();
            instance.awaitAsking();
            long rehearsed = lines(classes);
            Example example = EXAMPLES.get(name).getFirst();
            assertThat(instance.invoke(company.event(example.event())))
                    .as("%s, which wrote %s", example.event(), instance.output())
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            answered -> assertThat(answered.payload()).contains(example.answer()));
            assertThat(lines(classes) - rehearsed)
                    .as("classes that were not rehearsed")
                    .isLessThanOrEqualTo(MOST_UNREHEARSED);
        }
    }

    private FunctionDefinition function(String name) {
        return functions().stream()
                .filter(function -> function.logicalId().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void stackIsAnswered() throws InterruptedException {
        assertThat(company.deployed())
                .get()
                .satisfies(
                        answer -> assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS"));
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static Machine machine() {
        Optional<Machine> here =
                Machine.of(System.getProperty("os.name"), System.getProperty("os.arch"));
        if (here.isEmpty()) {
            System.out.println("SKIPPED: Lambda's runtime client runs on Linux only");
        }
        Assumptions.assumeTrue(here.isPresent());
        return here.orElseThrow();
    }
}
