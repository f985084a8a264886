package voronka.local.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/** The SDK's real clients, pointed at an emulator and without retries of their own. */
public final class Clients {
    /** The account that the tests' emulators live in. */
    public static final AwsAccount ACCOUNT = new AwsAccount("123456789012", "eu-north-1");

    private static final SdkHttpClient HTTP = AwsCrtHttpClient.create();

    private Clients() {}

    /** Finishes a builder, and leaves it to the caller to close the client. */
    public static <
                    B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>,
                    C extends AutoCloseable>
            C of(B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.of(ACCOUNT.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("me", "secret")))
                .httpClient(HTTP)
                .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }
}
