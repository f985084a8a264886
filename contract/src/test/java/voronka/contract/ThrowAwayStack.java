package voronka.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.OnFailure;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import voronka.aws.scheduler.EventBridgeSchedules;

/**
 * What the contract needs in an account, as a CloudFormation stack with a name of its own. Account
 * and region are those that the SDK finds by itself: environment, profile, role.
 */
final class ThrowAwayStack {
    private final CloudFormationClient stacks = known(CloudFormationClient.builder()).build();
    private final String name = "voronka-contract-" + UUID.randomUUID().toString().substring(0, 8);

    private ThrowAwayStack() {}

    /** Deploys one. Where that fails nothing of it stays. */
    static Cloud deploy() throws IOException {
        ThrowAwayStack stack = new ThrowAwayStack();
        System.out.printf("The contract's stack in this account is %s.%n", stack.name);
        return stack.cloud(stack.created());
    }

    static String template() throws IOException {
        try (InputStream in = ThrowAwayStack.class.getResourceAsStream("throw-away.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> created() throws IOException {
        String template = template();
        stacks.createStack(
                create ->
                        create.stackName(name)
                                .templateBody(template)
                                .capabilities(Capability.CAPABILITY_IAM)
                                .onFailure(OnFailure.DELETE));
        stacks.waiter().waitUntilStackCreateComplete(describe -> describe.stackName(name));
        return stacks
                .describeStacks(describe -> describe.stackName(name))
                .stacks()
                .getFirst()
                .outputs()
                .stream()
                .collect(Collectors.toMap(Output::outputKey, Output::outputValue));
    }

    private Cloud cloud(Map<String, String> outputs) {
        DynamoDbClient database = known(DynamoDbClient.builder()).build();
        return new RemoteCloud(
                database,
                outputs.get("Table"),
                known(SchedulerClient.builder()).build(),
                new EventBridgeSchedules.Target(
                        outputs.get("Group"),
                        outputs.get("Said"),
                        outputs.get("Role"),
                        outputs.get("DeadLetters")),
                known(SqsClient.builder()).build(),
                outputs.get("DeadLettersUrl"),
                outputs.get("SaidUrl"),
                () -> takeDown(database));
    }

    private void takeDown(DynamoDbClient database) {
        database.close();
        stacks.deleteStack(delete -> delete.stackName(name));
        stacks.waiter().waitUntilStackDeleteComplete(describe -> describe.stackName(name));
        stacks.close();
    }

    private static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B known(
            B builder) {
        return builder.httpClientBuilder(AwsCrtHttpClient.builder().maxConcurrency(32));
    }
}
