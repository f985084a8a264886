package voronka.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.local.template.StackSettings;
import voronka.local.template.StackTemplate;

/** What the contract needs, made one by one where nothing checks roles: the template's table. */
final class MadeByCalls {
    private MadeByCalls() {}

    static Cloud at(URI endpoint, String region) {
        DynamoDbClient database = Clients.at(endpoint, region, DynamoDbClient.builder()).build();
        SchedulerClient scheduler = Clients.at(endpoint, region, SchedulerClient.builder()).build();
        SqsClient queues = Clients.at(endpoint, region, SqsClient.builder()).build();

        String table =
                database.createTable(template().table("Table").orElseThrow().createRequest())
                        .tableDescription()
                        .tableName();
        database.waiter().waitUntilTableExists(describe -> describe.tableName(table));
        scheduler.createScheduleGroup(group -> group.name("follow-ups"));
        String deadLetters =
                queues.createQueue(queue -> queue.queueName("dead-letters")).queueUrl();
        String said = queues.createQueue(queue -> queue.queueName("said")).queueUrl();
        EventBridgeSchedules.Target target =
                new EventBridgeSchedules.Target(
                        "follow-ups",
                        arn(queues, said),
                        "arn:aws:iam::000000000000:role/schedules",
                        arn(queues, deadLetters));
        // It all goes with the container.
        return new RemoteCloud(
                database, table, scheduler, target, queues, deadLetters, said, database::close);
    }

    private static String arn(SqsClient queues, String url) {
        return queues.getQueueAttributes(
                        get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
    }

    private static StackTemplate template() {
        try {
            return StackTemplate.read(
                    Path.of(System.getProperty("voronka.root"), "template.yaml"),
                    StackSettings.local("contract"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
