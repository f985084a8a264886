package voronka.local.template;

import static voronka.local.template.Rule.ofFunctions;
import static voronka.local.template.Rule.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Nothing is lost: no event, no data, and no stack gets into another's way. */
final class LossRules {
    private static final List<String> NAMES =
            List.of("FunctionName", "TableName", "QueueName", "TopicName", "LogGroupName");

    private LossRules() {}

    static List<Rule> all() {
        return List.of(
                ofFunctions("events", LossRules::events),
                ofFunctions("stream", LossRules::stream),
                ofFunctions("queue", LossRules::queue),
                new Rule("data", LossRules::data),
                new Rule("names", LossRules::names));
    }

    private static Stream<String> events(FunctionDefinition function, ProductTemplate template) {
        var calls = function.asynchronous();
        String left =
                Objects.requireNonNullElse(
                        calls.deadLetterQueueArn(),
                        Objects.requireNonNullElse(calls.onFailureArn(), ""));
        return unless(
                template.deployed().queue(left).isPresent(),
                "leaves what it could not handle nowhere");
    }

    /** A reader of the stream cannot be held up for ever, and what it gives up is kept. */
    private static Stream<String> stream(FunctionDefinition function, ProductTemplate template) {
        return function.triggers(Trigger.StreamTrigger.class)
                .filter(
                        stream ->
                                stream.filters().isEmpty()
                                        || !stream.reportsFailures()
                                        || !stream.bisect()
                                        || stream.maximumRetryAttempts() < 1
                                        || stream.maximumRetryAttempts() > 100
                                        || template.deployed()
                                                .queue(String.valueOf(stream.onFailureArn()))
                                                .isEmpty())
                .map(stream -> "reads the stream so that it can be held up or lose something");
    }

    /** A message is hidden for longer than it is worked on, and does not come back for ever. */
    private static Stream<String> queue(FunctionDefinition function, ProductTemplate template) {
        return function.triggers(Trigger.QueueTrigger.class)
                .map(trigger -> template.deployed().queue(trigger.queueArn()).orElseThrow())
                .filter(
                        queue ->
                                queue.visibilityTimeoutSeconds() < function.timeoutSeconds()
                                        || template.deployed()
                                                .queue(String.valueOf(queue.deadLetterQueueArn()))
                                                .isEmpty())
                .map(queue -> "reads %s so that it can lose something".formatted(queue.name()));
    }

    /** The data outlives the stack, a deploy and a mistake. */
    private static Stream<String> data(ProductTemplate template) {
        Map<String, JsonNode> tables = template.resources("AWS::DynamoDB::Table");
        Map<String, String> wanted =
                Map.of(
                        "/DeletionPolicy",
                        "Retain",
                        "/UpdateReplacePolicy",
                        "Retain",
                        "/Properties/DeletionProtectionEnabled",
                        "true",
                        "/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled",
                        "true");
        return Stream.concat(
                unless(!tables.isEmpty(), "there is no table"),
                tables.entrySet().stream()
                        .flatMap(
                                table ->
                                        wanted.entrySet().stream()
                                                .filter(
                                                        wish ->
                                                                !table.getValue()
                                                                        .at(wish.getKey())
                                                                        .asText()
                                                                        .equals(wish.getValue()))
                                                .map(wish -> table.getKey() + wish.getKey())));
    }

    /** Whatever has a name has the stack's in it: two stacks live in one account. */
    private static Stream<String> names(ProductTemplate template) {
        Stream<String> resources =
                template.written().path("Resources").properties().stream()
                        .flatMap(
                                resource ->
                                        NAMES.stream()
                                                .map(resource.getValue().path("Properties")::path)
                                                .filter(name -> !name.isMissingNode())
                                                .filter(name -> !isOfTheStack(name))
                                                .map(name -> resource.getKey() + " is " + name));
        Stream<String> schedules =
                Stream.concat(
                                template.written().findParents("ScheduleExpression").stream(),
                                template
                                        .resources("AWS::Scheduler::ScheduleGroup")
                                        .values()
                                        .stream()
                                        .map(group -> group.path("Properties")))
                        .filter(schedule -> !isOfTheStack(schedule.path("Name")))
                        .map(schedule -> "a schedule or a group is " + schedule.path("Name"));
        return Stream.concat(resources, schedules);
    }

    private static boolean isOfTheStack(JsonNode name) {
        return name.toString().contains("${AWS::StackName}");
    }
}
