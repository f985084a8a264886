package voronka.local.queues;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** Creating queues and asking about them. */
final class QueueOperations {
    /** Without the ending .fifo, which only queues have that are not emulated. */
    static final Shape NAME = Shape.matching(1, 80, "[a-zA-Z0-9_-]+");

    private final AwsAccount account;
    private final Clock clock;
    private final Queues queues;
    private final UnaryOperator<String> url;

    /** The last is the URL of a queue's name. */
    QueueOperations(AwsAccount account, Clock clock, Queues queues, UnaryOperator<String> url) {
        this.account = account;
        this.clock = clock;
        this.queues = queues;
        this.url = url;
    }

    ObjectNode create(Input input) {
        Map<String, String> attributes = new LinkedHashMap<>();
        input.json()
                .path("Attributes")
                .properties()
                .forEach(entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
        Queue queue = queues.create(input.text("QueueName", NAME), new QueueSettings(attributes));
        return url(queue);
    }

    ObjectNode url(Input input) {
        return url(queues.named(input.text("QueueName", NAME)));
    }

    ObjectNode attributes(Queue queue, Input input) {
        List<String> asked = input.texts("AttributeNames");
        ObjectNode attributes = attributes(queue);
        if (!asked.contains("All")) {
            attributes.retain(asked);
        }
        ObjectNode answer = object();
        answer.set("Attributes", attributes);
        return answer;
    }

    private ObjectNode attributes(Queue queue) {
        Instant now = clock.instant();
        List<Message> messages = queue.messages();
        long visible = messages.stream().filter(m -> m.isVisible(now)).count();
        long delayed =
                messages.stream().filter(m -> !m.isVisible(now) && m.receptions() == 0).count();
        long inFlight = messages.size() - visible - delayed;
        ObjectNode attributes = object();
        queue.settings().attributes().forEach(attributes::put);
        attributes.put("QueueArn", account.arn("sqs", queue.name()));
        attributes.put("CreatedTimestamp", Long.toString(queue.created().getEpochSecond()));
        attributes.put("LastModifiedTimestamp", Long.toString(queue.created().getEpochSecond()));
        attributes.put("ApproximateNumberOfMessages", Long.toString(visible));
        attributes.put("ApproximateNumberOfMessagesDelayed", Long.toString(delayed));
        attributes.put("ApproximateNumberOfMessagesNotVisible", Long.toString(inFlight));
        return attributes;
    }

    private ObjectNode url(Queue queue) {
        return object().put("QueueUrl", url.apply(queue.name()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
