package voronka.local.queues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import voronka.local.aws.AwsException;

/**
 * How a queue behaves, by the service's names: how long a received message is hidden, how long a
 * new one waits and is kept, and after how many receptions it moves to which other queue.
 */
record QueueSettings(Map<String, String> attributes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REDRIVE = "RedrivePolicy";
    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "VisibilityTimeout", "30",
                    "DelaySeconds", "0",
                    "MessageRetentionPeriod", "345600",
                    "MaximumMessageSize", "1048576",
                    "ReceiveMessageWaitTimeSeconds", "0");

    /** Takes what is given, and the service's defaults for the rest. */
    QueueSettings {
        Map<String, String> all = new TreeMap<>(DEFAULTS);
        all.putAll(attributes);
        for (Map.Entry<String, String> attribute : all.entrySet()) {
            check(attribute.getKey(), attribute.getValue());
        }
        attributes = Collections.unmodifiableMap(all);
    }

    Duration visibilityTimeout() {
        return seconds("VisibilityTimeout");
    }

    Duration delay() {
        return seconds("DelaySeconds");
    }

    Duration retention() {
        return seconds("MessageRetentionPeriod");
    }

    Duration waitTime() {
        return seconds("ReceiveMessageWaitTimeSeconds");
    }

    int maximumMessageSize() {
        return (int) seconds("MaximumMessageSize").toSeconds();
    }

    /** After so many receptions a message goes elsewhere; there is no limit without a policy. */
    int maximumReceptions() {
        return redrive().path("maxReceiveCount").asInt(Integer.MAX_VALUE);
    }

    /** The ARN of the queue that a message goes to then; "" without a policy. */
    String deadLetterTarget() {
        return redrive().path("deadLetterTargetArn").asText();
    }

    private Duration seconds(String name) {
        return Duration.ofSeconds(Long.parseLong(attributes.getOrDefault(name, "0")));
    }

    private JsonNode redrive() {
        return json(attributes.getOrDefault(REDRIVE, "{}"));
    }

    private static void check(String name, String value) {
        boolean legal =
                name.equals(REDRIVE)
                        ? json(value).path("maxReceiveCount").asInt() > 0
                        : DEFAULTS.containsKey(name) && value.matches("[0-9]{1,9}");
        if (!legal) {
            throw new AwsException(
                    400, "InvalidAttributeValue", "%s = %s is not emulated".formatted(name, value));
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AwsException(400, "InvalidAttributeValue", "no JSON: " + text);
        }
    }
}
