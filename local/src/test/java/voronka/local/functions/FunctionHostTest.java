package voronka.local.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voronka.local.functions.InvocationJournal.Entry;
import voronka.local.template.StackTemplate;

class FunctionHostTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T07:00:00Z"), ZoneOffset.UTC);

    private final InvocationJournal journal = new InvocationJournal();
    private final FunctionHost host =
            start(
                    ATemplate.with(
                            ProbeFunction.class,
                            "Timeout: 1, Environment: {Variables: {COLOUR: red, ENDPOINT: far}}"),
                    1);

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void aFunctionSeesTheTemplatesVariablesWhatLambdaSetsAndTheSurroundings() throws Exception {
        var environment = new JsonMapper().readTree(answer("{\"ask\":\"environment\"}"));
        assertThat(environment.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "COLOUR",
                        "ENDPOINT",
                        "AWS_REGION",
                        "AWS_DEFAULT_REGION",
                        "AWS_LAMBDA_FUNCTION_NAME",
                        "AWS_LAMBDA_FUNCTION_VERSION",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                        "AWS_ACCESS_KEY_ID",
                        "AWS_SECRET_ACCESS_KEY",
                        "AWS_SESSION_TOKEN");
        assertThat(environment.path("COLOUR").asText()).isEqualTo("red");
        assertThat(environment.path("ENDPOINT").asText()).isEqualTo("near");
        assertThat(environment.path("AWS_LAMBDA_FUNCTION_NAME").asText()).isEqualTo("shop-it");
    }

    @Test
    void aFunctionSeesTheStacksClockAndItsOwnAlias() {
        assertThat(answer("{\"ask\":\"clock\"}")).isEqualTo("\"2026-03-02T07:00:00Z\"");
        assertThat(answer("{\"ask\":\"context\"}"))
                .contains("arn:aws:lambda:eu-central-1:000000000000:function:shop-it:live");
    }

    @Test
    void whatAFunctionThrowsIsAValueAndInTheJournal() {
        Outcome outcome = host.invoke("shop-it", "a test", "{\"throw\":\"no luck\"}");
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(((Outcome.Failed) outcome).message()).isEqualTo("no luck");
        Entry entry = journal.since(0).getFirst();
        assertThat(entry.outcome()).isEqualTo("failed");
        assertThat(entry.lines().getFirst()).isEqualTo("java.lang.IllegalStateException: no luck");
    }

    @Test
    void aFunctionThatTakesTooLongIsGivenUpAndReplaced() {
        Outcome outcome = host.invoke("shop-it", "a test", "{\"sleepMillis\":5000}");
        assertThat(outcome).isEqualTo(new Outcome.TimedOut(1));
        assertThat(answer("{}")).isEqualTo("{}");
        assertThat(journal.since(0).getFirst().lines())
                .containsExactly("Task timed out after 1 seconds");
    }

    @Test
    void theJournalTellsWhatHappenedInOrder() throws Exception {
        answer("{}");
        answer("{\"ask\":\"refuse\"}");
        assertThat(journal.since(0))
                .extracting(Entry::number, Entry::function, Entry::trigger, Entry::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, "shop-it", "a test", "ok"),
                        org.assertj.core.groups.Tuple.tuple(2L, "shop-it", "a test", "refused"));
        assertThat(journal.since(1).getFirst().at()).isEqualTo(CLOCK.instant());
        assertThat(journal.since(1).getFirst().lines()).containsExactly("one", "two");
        assertThat(journal.awaitNews(1, Duration.ZERO)).isTrue();
        assertThat(journal.awaitNews(2, Duration.ZERO)).isFalse();
    }

    @Test
    void callsOfAFunctionWaitForEachOtherUnlessMoreAreAllowed() {
        ProbeFunction.meeting(2, Duration.ofMillis(50));
        assertThat(together(host, 2)).contains("{\"met\":false}");
        FunctionHost wide = start(ATemplate.with(ProbeFunction.class, "Timeout: 20"), 4);
        ProbeFunction.meeting(4, Duration.ofSeconds(15));
        assertThat(together(wide, 4)).hasSize(4).containsOnly("{\"met\":true}");
        wide.close();
    }

    @Test
    void whatCannotStartIsToldAtOnceForEveryFunction() {
        StackTemplate template =
                ATemplate.parse(
                        """
                        Resources:
                          A: {Type: AWS::Serverless::Function, Properties: {Handler: voronka.Nobody}}
                          B: {Type: AWS::Serverless::Function, Properties: {Handler: '%s'}}
                          C: {Type: AWS::Serverless::Function, Properties: {Handler: java.lang.String}}
                          D: {Type: AWS::Serverless::Function, Properties: {Handler: '%s'}}
                        """
                                .formatted(Unclocked.class.getName(), Stumbling.class.getName()));
        assertThatThrownBy(() -> start(template, 1))
                .isInstanceOf(NotRunnable.class)
                .hasMessageContaining("shop-A: voronka.Nobody is not on the class path")
                .hasMessageContaining("has no public constructor (Map<String, String>, Clock)")
                .hasMessageContaining("shop-C: java.lang.String is no RequestStreamHandler")
                .hasMessageContaining("did not start: java.lang.IllegalStateException: no COLOUR");
    }

    private String answer(String event) {
        Outcome outcome = host.invoke("shop-it", "a test", event);
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
        return ((Outcome.Answered) outcome).payload();
    }

    private static List<String> together(FunctionHost host, int calls) {
        return Stream.generate(() -> "{\"meet\":true}")
                .limit(calls)
                .map(
                        event ->
                                CompletableFuture.supplyAsync(
                                        () -> host.invoke("shop-it", "a test", event),
                                        Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(outcome -> ((Outcome.Answered) outcome).payload())
                .toList();
    }

    private FunctionHost start(StackTemplate template, int concurrency) {
        return FunctionHost.start(
                template, Map.of("ENDPOINT", "near"), CLOCK, function -> concurrency, journal);
    }

    /** Has no constructor that the host could use. */
    public static final class Unclocked implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {}
    }

    /** Refuses to start. */
    public static final class Stumbling implements RequestStreamHandler {
        public Stumbling(Map<String, String> environment, Clock clock) {
            throw new IllegalStateException("no COLOUR");
        }

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {}
    }
}
