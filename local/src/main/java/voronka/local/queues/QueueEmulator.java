package voronka.local.queues;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsServer;
import voronka.local.clock.LocalClock;

/**
 * SQS on this machine, standard queues only. Point an {@code SqsClient} at {@link #endpoint}. A
 * queue has to be created before it is used, and all are forgotten when it is closed.
 */
public final class QueueEmulator implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final AwsAccount account;
    private final Queues queues;
    private final AwsServer server;

    /** Starts listening on a free port of the loopback address. */
    public QueueEmulator(AwsAccount account, LocalClock clock) {
        this.account = account;
        queues = new Queues(clock);
        server =
                AwsServer.of(
                        new QueueApi(
                                queues, new QueueOperations(account, clock, queues, this::url)));
    }

    /** Where clients are to be pointed. */
    public URI endpoint() {
        return server.endpoint();
    }

    /**
     * Creates a queue with attributes by the service's names, such as {@code VisibilityTimeout};
     * doing it again changes nothing. Gives its ARN.
     *
     * @throws AwsException when it is there with other attributes, or the API would refuse it
     */
    public String create(String name, Map<String, String> attributes) {
        queues.create(QueueOperations.NAME.check(name, "name"), new QueueSettings(attributes));
        return arn(name);
    }

    /** The ARN of a queue of that name. */
    public String arn(String name) {
        return account.arn("sqs", name);
    }

    /** The URL by which clients name a queue of that name. */
    public String url(String name) {
        return "%s/%s/%s".formatted(endpoint(), account.id(), name);
    }

    /**
     * Sends a message with text attributes.
     *
     * @throws AwsException when there is no such queue
     */
    public void send(String queueArn, String body, Map<String, String> attributes) {
        Queue queue = queues.at(queueArn);
        Map<String, MessageAttribute> texts = new HashMap<>();
        attributes.forEach((name, value) -> texts.put(name, MessageAttribute.text(value)));
        queues.send(queue, body, texts, queue.settings().delay());
    }

    /**
     * What lies in a queue, hidden messages too, the oldest first. Looking changes nothing.
     *
     * @throws AwsException when there is no such queue
     */
    public List<QueuedMessage> messages(String queueArn) {
        return queues.at(queueArn).messages().stream().map(QueuedMessage::of).toList();
    }

    /**
     * Receives up to so many messages as a function's trigger does, waiting in real time for the
     * first; empty when the waiting thread is interrupted.
     */
    List<Message> receive(String queueArn, int most) {
        Queue queue = queues.at(queueArn);
        return queues.receive(queue, most, queue.settings().visibilityTimeout(), LONGEST_WAIT);
    }

    /** A message that was received has been dealt with. */
    void delete(String queueArn, Message received) {
        queues.at(queueArn).delete(received.receiptHandle());
    }

    /** When the next message can be received that cannot be now. */
    Optional<Instant> nextVisible(String queueArn) {
        return queues.at(queueArn).nextVisible();
    }

    /** Answers the next calls with an error; the SDK retries by itself, which has to be counted. */
    public void failNext(int calls, AwsException error) {
        server.failNext(calls, error);
    }

    @Override
    public void close() {
        server.close();
    }
}
