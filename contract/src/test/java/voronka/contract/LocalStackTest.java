package voronka.contract;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The contract, held by LocalStack in a container. The image is the last that asks for no token;
 * where {@code LOCALSTACK_AUTH_TOKEN} is set it is handed on, for whoever takes a newer one by
 * {@code -Dlocalstack.image=…}.
 */
@Testcontainers(disabledWithoutDocker = true)
class LocalStackTest extends CloudContract {
    private static final String IMAGE =
            System.getProperty("localstack.image", "localstack/localstack:4.14.0");

    @Container
    private static final LocalStackContainer LOCALSTACK =
            new LocalStackContainer(
                            DockerImageName.parse(IMAGE)
                                    .asCompatibleSubstituteFor("localstack/localstack"))
                    .withServices("dynamodb", "sqs", "scheduler")
                    .withEnv(token());

    private static Cloud cloud;

    @BeforeAll
    static void open() {
        cloud = MadeByCalls.at(LOCALSTACK.getEndpoint(), LOCALSTACK.getRegion());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Override
    Cloud cloud() {
        return cloud;
    }

    private static Map<String, String> token() {
        return Optional.ofNullable(System.getenv("LOCALSTACK_AUTH_TOKEN"))
                .map(token -> Map.of("LOCALSTACK_AUTH_TOKEN", token))
                .orElse(Map.of());
    }
}
