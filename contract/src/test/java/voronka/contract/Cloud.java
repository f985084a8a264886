package voronka.contract;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import voronka.aws.scheduler.EventBridgeSchedules;

/** A place where the ports lead to, with a table, a schedule group and a queue of its own. */
interface Cloud extends AutoCloseable {
    /** The database; what its indexes show is what the table holds. */
    DynamoDbClient database();

    String table();

    SchedulerClient scheduler();

    /** What timers call here. */
    EventBridgeSchedules.Target target();

    SqsClient queues();

    /** The URL of the queue for dead letters. */
    String deadLetters();

    /** What everything here goes by. */
    Clock clock();

    /** Lets that time pass, however this place does it. */
    void pass(Duration time);

    /** What timers have said since they were last asked, in any order. */
    List<String> fired();

    @Override
    void close();
}
