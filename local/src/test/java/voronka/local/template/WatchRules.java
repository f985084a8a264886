package voronka.local.template;

import static voronka.local.template.Rule.ofFunctions;
import static voronka.local.template.Rule.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import voronka.aws.metrics.Metric;
import voronka.aws.metrics.Metrics;

/** Somebody is told when a promise is broken, and that costs little every month. */
final class WatchRules {
    private static final int MOST = 10;

    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    private WatchRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("few", WatchRules::few),
                new Rule("alarms", WatchRules::eachAlarm),
                new Rule("promises", WatchRules::promises),
                ofFunctions("watched", WatchRules::watched),
                new Rule("dead letters", WatchRules::deadLetters));
    }

    private static Stream<String> few(ProductTemplate template) {
        return Stream.of(
                        unless(Metric.values().length <= MOST, "there are too many metrics"),
                        unless(alarms(template).size() <= MOST, "there are too many alarms"),
                        unless(
                                template.resources("AWS::CloudWatch::Dashboard").size() == 1,
                                "there is more than one dashboard, or none"))
                .flatMap(breaches -> breaches);
    }

    /** Each says what it means and tells the topic; what it watches of ours is told by somebody. */
    private static Stream<String> eachAlarm(ProductTemplate template) {
        return alarms(template).entrySet().stream()
                .filter(
                        alarm -> {
                            JsonNode properties = alarm.getValue().path("Properties");
                            return !properties.at("/AlarmActions/0/Ref").asText().equals("Alarms")
                                    || properties.path("AlarmDescription").asText().isBlank()
                                    || !isTold(properties);
                        })
                .map(alarm -> alarm.getKey() + " watches nothing or tells nobody");
    }

    private static boolean isTold(JsonNode alarm) {
        return !alarm.path("Namespace").asText().equals(Metrics.NAMESPACE)
                || Arrays.stream(Metric.values())
                                .anyMatch(
                                        m ->
                                                m.metricName()
                                                        .equals(alarm.path("MetricName").asText()))
                        && alarm.at("/Dimensions/0/Name").asText().equals(Metrics.DIMENSION);
    }

    /** Each metric that stands for a promise has its alarm. */
    private static Stream<String> promises(ProductTemplate template) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric != Metric.FOUND_BY_SWEEP)
                .map(Metric::metricName)
                .filter(
                        name ->
                                alarms(template).values().stream()
                                        .noneMatch(a -> watches(a, name, "AWS::StackName")))
                .map(name -> "nobody watches " + name);
    }

    /**
     * Errors where somebody brings something and waits, the age of what waits in the stream. Who
     * only asks, asks again.
     */
    private static Stream<String> watched(FunctionDefinition function, ProductTemplate template) {
        boolean waitedFor =
                function.triggers(Trigger.HttpRoute.class)
                        .anyMatch(route -> !ASKING.contains(route.method()));
        boolean reads = function.triggers(Trigger.StreamTrigger.class).findAny().isPresent();
        return Stream.concat(
                unless(
                        !waitedFor || isWatched(template, "Errors", function.logicalId()),
                        "may fail somebody who waits, and nobody is told"),
                unless(
                        !reads || isWatched(template, "IteratorAge", function.logicalId()),
                        "may be late with the stream, and nobody is told"));
    }

    private static Stream<String> deadLetters(ProductTemplate template) {
        List<String> left =
                template.deployed().functions().stream()
                        .map(function -> function.asynchronous().deadLetterQueueArn())
                        .distinct()
                        .toList();
        return template.deployed().queues().stream()
                .filter(queue -> left.contains(queue.arn()))
                .filter(
                        queue ->
                                !isWatched(
                                        template,
                                        "ApproximateNumberOfMessagesVisible",
                                        queue.logicalId()))
                .map(queue -> "nobody watches " + queue.name());
    }

    private static boolean isWatched(ProductTemplate template, String metric, String resource) {
        return alarms(template).values().stream().anyMatch(a -> watches(a, metric, resource));
    }

    private static boolean watches(JsonNode alarm, String metric, String resource) {
        JsonNode properties = alarm.path("Properties");
        return properties.path("MetricName").asText().equals(metric)
                && properties.path("Dimensions").toString().contains("\"" + resource + "\"");
    }

    private static Map<String, JsonNode> alarms(ProductTemplate template) {
        return template.resources("AWS::CloudWatch::Alarm");
    }
}
