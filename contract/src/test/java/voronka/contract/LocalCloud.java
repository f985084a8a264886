package voronka.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import voronka.aws.TestTable;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.local.aws.AwsAccount;
import voronka.local.clock.LocalClock;
import voronka.local.queues.QueueEmulator;
import voronka.local.scheduler.SchedulerEmulator;

/** The local stack's services: DynamoDB Local, the scheduler, the queues, and a clock to move. */
final class LocalCloud implements Cloud {
    private static final AwsAccount ACCOUNT = new AwsAccount("000000000000", "eu-central-1");
    private static final String QUEUE = "dead-letters";

    private final LocalClock clock = new LocalClock(Clock.systemUTC(), ZoneOffset.UTC);
    private final List<String> fired = new ArrayList<>();
    private final QueueEmulator queues = new QueueEmulator(ACCOUNT, clock);
    private final SchedulerEmulator scheduler =
            new SchedulerEmulator(
                    ACCOUNT, clock, (function, payload) -> fired.add(payload), queues::send);
    private final TestTable table = TestTable.create();
    private final DynamoDbClient database = new SettledIndexes(new LateIndexes(table));
    private final EventBridgeSchedules.Target target;
    private final SchedulerClient schedulerClient =
            Clients.at(scheduler.endpoint(), ACCOUNT.region(), SchedulerClient.builder()).build();
    private final SqsClient queueClient =
            Clients.at(queues.endpoint(), ACCOUNT.region(), SqsClient.builder()).build();

    LocalCloud() {
        schedulerClient.createScheduleGroup(group -> group.name("follow-ups"));
        target =
                new EventBridgeSchedules.Target(
                        "follow-ups",
                        ACCOUNT.arn("lambda", "function:follow-up-reminder:live"),
                        "arn:aws:iam::000000000000:role/schedules",
                        queues.create(QUEUE, Map.of()));
    }

    @Override
    public DynamoDbClient database() {
        return database;
    }

    @Override
    public String table() {
        return table.name();
    }

    @Override
    public SchedulerClient scheduler() {
        return schedulerClient;
    }

    @Override
    public EventBridgeSchedules.Target target() {
        return target;
    }

    @Override
    public SqsClient queues() {
        return queueClient;
    }

    @Override
    public String deadLetters() {
        return queues.url(QUEUE);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    /** From firing to firing, as the local stack goes. */
    @Override
    public void pass(Duration time) {
        Instant end = clock.instant().plus(time);
        while (scheduler.nextDue().filter(due -> !due.isAfter(end)).isPresent()) {
            clock.advanceTo(scheduler.nextDue().orElseThrow());
            scheduler.fireDue();
        }
        clock.advanceTo(end);
    }

    @Override
    public List<String> fired() {
        List<String> since = List.copyOf(fired);
        fired.clear();
        return since;
    }

    @Override
    public void close() {
        schedulerClient.close();
        queueClient.close();
        scheduler.close();
        queues.close();
    }
}
