package voronka.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import voronka.aws.scheduler.EventBridgeSchedules;

/**
 * Services whose clock nobody moves. Their timers write into a queue instead of calling a function.
 *
 * @param said the URL of that queue
 */
record RemoteCloud(
        DynamoDbClient database,
        String table,
        SchedulerClient scheduler,
        EventBridgeSchedules.Target target,
        SqsClient queues,
        String deadLetters,
        String said,
        Runnable takeDown)
        implements Cloud {
    RemoteCloud {
        database = new SettledIndexes(database);
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void pass(Duration time) {
        Instant end = clock().instant().plus(time);
        while (clock().instant().isBefore(end)) {
            LockSupport.parkUntil(end.toEpochMilli());
        }
    }

    @Override
    public List<String> fired() {
        List<String> fired = new ArrayList<>();
        List<Message> messages;
        do {
            messages = queues.receiveMessage(r -> r.queueUrl(said).waitTimeSeconds(10)).messages();
            for (Message message : messages) {
                fired.add(message.body());
                queues.deleteMessage(d -> d.queueUrl(said).receiptHandle(message.receiptHandle()));
            }
        } while (!messages.isEmpty());
        return fired;
    }

    @Override
    public void close() {
        takeDown.run();
        scheduler.close();
        queues.close();
    }
}
