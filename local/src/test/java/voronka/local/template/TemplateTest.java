package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
    private static final ProductTemplate TEMPLATE = ProductTemplate.read();

    /** Read by the JVM, not by a function. */
    private static final String FOR_THE_JVM = "JAVA_TOOL_OPTIONS";

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-02T09:00:00Z"), ZoneOffset.UTC);

    static List<FunctionDefinition> functions() {
        return TEMPLATE.deployed().functions();
    }

    @Test
    void theRoutesAreExactlyThoseOthersWereTold() {
        assertThat(
                        functions().stream()
                                .flatMap(function -> function.triggers(Trigger.HttpRoute.class))
                                .map(Trigger.HttpRoute::key))
                .containsExactlyInAnyOrder(
                        "POST /leads/{form}", "POST /telegram", "POST /deals/{id}/transitions");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyHandlerIsThereWithItsMethodAndBothConstructors(FunctionDefinition function)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName(function.handlerClass());

        assertThat(RequestStreamHandler.class).isAssignableFrom(type);
        assertThat(type.getConstructor()).isNotNull();
        assertThat(type.getConstructor(Map.class, Clock.class)).isNotNull();
        assertThat(
                        type.getMethod(
                                "handleRequest",
                                InputStream.class,
                                OutputStream.class,
                                Context.class))
                .isNotNull();
        assertThat(written(function, "Handler"))
                .isEqualTo(function.handlerClass() + "::handleRequest");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionStartsWithExactlyTheVariablesItIsGiven(FunctionDefinition function)
            throws ReflectiveOperationException {
        assertThat(made(function, function.environment())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionMissesEachVariableItIsGiven(FunctionDefinition function) {
        for (String name : function.environment().keySet()) {
            if (!name.equals(FOR_THE_JVM)) {
                Map<String, String> fewer = new HashMap<>(function.environment());
                fewer.remove(name);
                assertThatThrownBy(() -> made(function, fewer))
                        .as(name)
                        .isInstanceOf(InvocationTargetException.class)
                        .hasRootCauseInstanceOf(IllegalStateException.class)
                        .rootCause()
                        .hasMessageEndingWith(": " + name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aFunctionHasItsLimitsAndLosesNothing(FunctionDefinition function) {
        boolean isWaitedFor = function.triggers(Trigger.HttpRoute.class).findAny().isPresent();

        boolean worksAtNight =
                function.triggers(Trigger.ScheduleTrigger.class)
                        .anyMatch(trigger -> trigger.name().equals("Verify"));

        // The HTTP API gives up after 30 seconds.
        assertThat(function.timeoutSeconds())
                .isBetween(10, isWaitedFor ? 29 : worksAtNight ? 300 : 60);
        assertThat(function.memoryMb()).isBetween(512, 2048);
        assertThat(function.autoPublishAlias()).isEqualTo("live");
        assertThat(function.asynchronous().deadLetterQueueArn()).isIn(queues());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aReaderOfTheStreamCannotBeHeldUpForEver(FunctionDefinition function) {
        assertThat(function.triggers(Trigger.StreamTrigger.class))
                .allSatisfy(
                        stream -> {
                            assertThat(stream.filters()).isNotEmpty();
                            assertThat(stream.reportsFailures()).isTrue();
                            assertThat(stream.bisect()).isTrue();
                            assertThat(stream.maximumRetryAttempts()).isBetween(1, 100);
                            assertThat(stream.onFailureArn()).isIn(queues());
                        });
    }

    @Test
    void theStreamHasItsTwoReadersAndNoMore() {
        assertThat(functions())
                .filteredOn(f -> f.triggers(Trigger.StreamTrigger.class).findAny().isPresent())
                .extracting(FunctionDefinition::logicalId)
                .containsExactlyInAnyOrder("FollowUpReminder", "FunnelAggregation");
    }

    @Test
    void whatARecurringCallBringsIsJson() throws Exception {
        List<Trigger.ScheduleTrigger> recurring =
                functions().stream()
                        .flatMap(function -> function.triggers(Trigger.ScheduleTrigger.class))
                        .toList();

        assertThat(recurring)
                .extracting(Trigger.ScheduleTrigger::name)
                .containsExactlyInAnyOrder("Sweep", "Verify");
        for (Trigger.ScheduleTrigger trigger : recurring) {
            String wish = trigger.name().toLowerCase(Locale.ROOT);
            assertThat(new ObjectMapper().readTree(trigger.input()).path(wish))
                    .isEqualTo(new ObjectMapper().readTree("true"));
        }
    }

    @Test
    void noVariableHoldsASecret() {
        Set<String> secret = Set.of("TOKEN", "SECRET", "CODE", "PASSWORD", "KEY");
        String path = TEMPLATE.deployed().parameters().get("SecretsPath");
        for (FunctionDefinition function : functions()) {
            function.environment()
                    .forEach(
                            (name, value) -> {
                                assertThat(value).doesNotContain("{{resolve");
                                if (secret.stream().anyMatch(name::contains)) {
                                    assertThat(name).endsWith("_PARAMETER");
                                    assertThat(value).startsWith(path + "/");
                                }
                            });
        }
    }

    private static List<String> queues() {
        return TEMPLATE.deployed().queues().stream().map(QueueDefinition::arn).toList();
    }

    private static String written(FunctionDefinition function, String property) {
        return TEMPLATE.functions()
                .get(function.logicalId())
                .path("Properties")
                .path(property)
                .asText();
    }

    /** With what Lambda itself sets, beside what the template says. */
    private static Object made(FunctionDefinition function, Map<String, String> variables)
            throws ReflectiveOperationException {
        Map<String, String> all = new HashMap<>(variables);
        all.put("AWS_REGION", "eu-central-1");
        return Class.forName(function.handlerClass())
                .getConstructor(Map.class, Clock.class)
                .newInstance(all, CLOCK);
    }
}
