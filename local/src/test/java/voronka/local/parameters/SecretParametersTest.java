package voronka.local.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ssm.SsmClient;
import voronka.aws.parameters.SecretParameters;
import voronka.local.aws.Clients;

final class SecretParametersTest {
    private static final String TOKEN = "/voronka/bot-token";
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final ParameterEmulator parameters = new ParameterEmulator(Clients.ACCOUNT, NOON);
    private final SsmClient client = Clients.of(SsmClient.builder(), parameters.endpoint());
    private final SecretParameters secrets = new SecretParameters(client, List.of(TOKEN), NOON);

    @AfterEach
    void close() {
        client.close();
        parameters.close();
    }

    @Test
    void whatIsAskedForBeforeASnapshotIsNotInIt() {
        parameters.putSecret(TOKEN, "1:old");
        secrets.prime();
        parameters.putSecret(TOKEN, "1:new");

        assertThat(secrets.get(TOKEN)).isEqualTo("1:new");
    }
}
