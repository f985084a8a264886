package voronka.aws.clients;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import voronka.aws.environment.Environment;

/**
 * Builds clients from a function's environment: region, credentials and, where one is given,
 * another end point, by the SDK's own variable names. They are built when the function is, so that
 * a snapshot has them.
 */
public final class AwsClients {
    private final Environment environment;
    private final SdkHttpClient http;

    public AwsClients(Map<String, String> variables) {
        this.environment = new Environment(variables);
        this.http = AwsCrtHttpClient.builder().maxConcurrency(50).build();
    }

    /** The database. */
    public DynamoDbClient dynamoDb() {
        return configured(DynamoDbClient.builder(), "DYNAMODB").build();
    }

    /** Any other service: a builder becomes one that knows where it is. */
    public <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configured(
            B builder, String service) {
        builder.httpClient(http).credentialsProvider(credentials());
        environment.optional("AWS_REGION").map(Region::of).ifPresent(builder::region);
        environment
                .optional("AWS_ENDPOINT_URL_" + service)
                .map(URI::create)
                .ifPresent(builder::endpointOverride);
        return builder;
    }

    /**
     * Keys that stand in the environment, or else whatever Lambda offers: a function that starts
     * from a snapshot has no keys there.
     */
    private AwsCredentialsProvider credentials() {
        Optional<String> key = environment.optional("AWS_ACCESS_KEY_ID");
        Optional<String> secret = environment.optional("AWS_SECRET_ACCESS_KEY");
        if (key.isEmpty() || secret.isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(
                environment
                        .optional("AWS_SESSION_TOKEN")
                        .<software.amazon.awssdk.auth.credentials.AwsCredentials>map(
                                token ->
                                        AwsSessionCredentials.create(
                                                key.get(), secret.get(), token))
                        .orElseGet(() -> AwsBasicCredentials.create(key.get(), secret.get())));
    }
}
