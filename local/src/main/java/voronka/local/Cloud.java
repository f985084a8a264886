package voronka.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import voronka.aws.clients.AwsClients;
import voronka.local.aws.AwsAccount;
import voronka.local.clock.LocalClock;
import voronka.local.database.DynamoDbLocal;
import voronka.local.parameters.ParameterEmulator;
import voronka.local.queues.QueueEmulator;
import voronka.local.scheduler.LambdaTargets;
import voronka.local.scheduler.SchedulerEmulator;
import voronka.local.template.QueueDefinition;
import voronka.local.template.StackTemplate;
import voronka.local.template.TableDefinition;

/** What stands in for AWS: the database, queues, secrets and timers, made as the template says. */
final class Cloud implements AutoCloseable {
    private final @Nullable DynamoDbLocal process;
    private final URI databaseEndpoint;
    private final QueueEmulator queues;
    private final ParameterEmulator parameters;
    private final SchedulerEmulator scheduler;
    private final AwsClients clients;
    private final DynamoDbClient database;

    private Cloud(
            StackTemplate template, StackOptions options, LocalClock clock, LambdaTargets targets) {
        AwsAccount account =
                new AwsAccount(template.stack().accountId(), template.stack().region());
        Path folder = options.folder();
        URI given = options.database();
        process =
                given != null
                        ? null
                        : folder == null
                                ? DynamoDbLocal.inMemory(options.root())
                                : DynamoDbLocal.inFolder(options.root(), folder);
        databaseEndpoint = given != null ? given : Objects.requireNonNull(process).endpoint();
        queues = new QueueEmulator(account, clock);
        parameters = new ParameterEmulator(account, clock);
        scheduler = new SchedulerEmulator(account, clock, targets, queues::send);
        clients = new AwsClients(surroundings(template));
        database = clients.dynamoDb();
    }

    static Cloud start(
            StackTemplate template, StackOptions options, LocalClock clock, LambdaTargets targets) {
        Cloud cloud = new Cloud(template, options, clock, targets);
        template.tables().forEach(cloud::create);
        template.queues().forEach(queue -> cloud.queues.create(queue.name(), attributes(queue)));
        template.scheduleGroups().forEach(group -> cloud.createGroup(group.name()));
        return cloud;
    }

    private static Map<String, String> attributes(QueueDefinition queue) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("VisibilityTimeout", String.valueOf(queue.visibilityTimeoutSeconds()));
        String deadLetters = queue.deadLetterQueueArn();
        if (deadLetters != null) {
            attributes.put(
                    "RedrivePolicy",
                    "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":%d}"
                            .formatted(deadLetters, queue.maximumReceives()));
        }
        return attributes;
    }

    /** What every function is told beside the template: where it is, and where AWS is. */
    Map<String, String> surroundings(StackTemplate template) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("AWS_REGION", template.stack().region());
        variables.put("AWS_ACCESS_KEY_ID", "local");
        variables.put("AWS_SECRET_ACCESS_KEY", "local");
        variables.put("AWS_ENDPOINT_URL_DYNAMODB", databaseEndpoint.toString());
        variables.put("AWS_ENDPOINT_URL_SCHEDULER", scheduler.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_SSM", parameters.endpoint().toString());
        variables.put("AWS_ENDPOINT_URL_SQS", queues.endpoint().toString());
        return variables;
    }

    DynamoDbClient database() {
        return database;
    }

    DynamoDbStreamsClient streams() {
        return clients.configured(DynamoDbStreamsClient.builder(), "DYNAMODB").build();
    }

    QueueEmulator queues() {
        return queues;
    }

    ParameterEmulator parameters() {
        return parameters;
    }

    SchedulerEmulator scheduler() {
        return scheduler;
    }

    @Override
    public void close() {
        scheduler.close();
        parameters.close();
        queues.close();
        if (process != null) {
            process.close();
        }
    }

    private void create(TableDefinition table) {
        try {
            database.createTable(table.createRequest());
        } catch (ResourceInUseException kept) {
            // The folder has it from an earlier run.
        }
        database.waiter().waitUntilTableExists(request -> request.tableName(table.name()));
    }

    private void createGroup(String name) {
        try (SchedulerClient client =
                clients.configured(SchedulerClient.builder(), "SCHEDULER").build()) {
            client.createScheduleGroup(request -> request.name(name));
        }
    }
}
