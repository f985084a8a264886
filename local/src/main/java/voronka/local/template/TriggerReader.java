package voronka.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.local.template.Trigger.HttpRoute;
import voronka.local.template.Trigger.QueueTrigger;
import voronka.local.template.Trigger.ScheduleTrigger;
import voronka.local.template.Trigger.StreamTrigger;

/** Reads the events of a function. */
final class TriggerReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_STREAM_BATCH = 10_000;

    private final Map<String, String> tablesByStream;

    /**
     * @param tablesByStream logical ids of tables by the ARN of their stream
     */
    TriggerReader(Map<String, String> tablesByStream) {
        this.tablesByStream = Map.copyOf(tablesByStream);
    }

    /** Empty for a schedule that is switched off or an event that is not known here. */
    Optional<Trigger> read(String name, Section event) {
        Section properties = event.at("Properties");
        Section kind = event.at("Type");
        return switch (kind.text()) {
            case "HttpApi" -> Optional.of(route(properties));
            case "DynamoDB" -> Optional.of(stream(properties));
            case "ScheduleV2" ->
                    schedule(properties.at("Name").text(name), properties, properties.at("Input"));
            case "SQS" -> Optional.of(queue(properties));
            default -> {
                kind.problem("is not known here; known are HttpApi, DynamoDB, ScheduleV2, SQS");
                yield Optional.empty();
            }
        };
    }

    private static HttpRoute route(Section properties) {
        String path = properties.at("Path").text(HttpRoute.DEFAULT);
        if (!path.startsWith("/") && !path.equals(HttpRoute.DEFAULT)) {
            properties.at("Path").problem("must begin with a slash");
        }
        return new HttpRoute(properties.at("Method").text("ANY").toUpperCase(Locale.ROOT), path);
    }

    private StreamTrigger stream(Section properties) {
        Section stream = properties.at("Stream");
        String table = tablesByStream.get(stream.text());
        if (table == null) {
            stream.problem("is not the stream of a table of this template");
        }
        int batchSize = properties.at("BatchSize").number(100);
        if (batchSize < 1 || batchSize > LARGEST_STREAM_BATCH) {
            properties.at("BatchSize").problem("must be between 1 and " + LARGEST_STREAM_BATCH);
        }
        return new StreamTrigger(
                table == null ? "" : table,
                batchSize,
                properties.at("MaximumBatchingWindowInSeconds").number(0),
                properties.at("FilterCriteria").at("Filters").items().stream()
                        .map(filter -> json(filter.at("Pattern")))
                        .toList(),
                properties.at("MaximumRetryAttempts").number(-1),
                properties.at("BisectBatchOnFunctionError").flag(false),
                reportsFailures(properties),
                properties.at("DestinationConfig").at("OnFailure").at("Destination").textOrNull(),
                properties.at("ParallelizationFactor").number(1));
    }

    /**
     * Reads what ScheduleV2 events and schedules that stand by themselves have in common.
     *
     * @param input where this kind keeps the event it sends
     */
    static Optional<Trigger> schedule(String name, Section properties, Section input) {
        Section expression = properties.at("ScheduleExpression");
        if (!expression.text().matches("(rate|cron)\\(.+\\)")) {
            expression.problem("must be rate(…) or cron(…)");
        }
        ScheduleTrigger trigger =
                new ScheduleTrigger(
                        name,
                        expression.text(),
                        zone(properties.at("ScheduleExpressionTimezone")),
                        inputOrNull(input));
        return properties.at("State").text("ENABLED").equals("ENABLED")
                ? Optional.of(trigger)
                : Optional.empty();
    }

    private static QueueTrigger queue(Section properties) {
        return new QueueTrigger(
                properties.at("Queue").text(),
                properties.at("BatchSize").number(10),
                reportsFailures(properties));
    }

    private static boolean reportsFailures(Section properties) {
        return properties.at("FunctionResponseTypes").items().stream()
                .anyMatch(type -> type.text().equals("ReportBatchItemFailures"));
    }

    private static ZoneId zone(Section section) {
        try {
            return section.exists() ? ZoneId.of(section.text()) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            section.problem("is no time zone: " + e.getMessage());
            return ZoneOffset.UTC;
        }
    }

    private static @Nullable String inputOrNull(Section section) {
        return section.exists() ? json(section) : null;
    }

    private static String json(Section section) {
        String text = section.text();
        try {
            JSON.readTree(text);
        } catch (JsonProcessingException e) {
            section.problem("is not JSON: " + e.getOriginalMessage());
        }
        return text;
    }
}
