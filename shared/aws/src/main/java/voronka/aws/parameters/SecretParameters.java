package voronka.aws.parameters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.GetParametersResponse;
import software.amazon.awssdk.services.ssm.model.Parameter;

/**
 * Secrets from SSM: fetched together at the first question, not when the function is built, so that
 * no snapshot carries them, and again after some minutes, so that a new one is taken up.
 */
public final class SecretParameters {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final SsmClient ssm;
    private final List<String> names;
    private final Clock clock;
    private Map<String, String> values = Map.of();
    private Instant fetchedAt = Instant.MIN;

    /**
     * @param names every parameter this function needs, at most ten
     */
    public SecretParameters(SsmClient ssm, List<String> names, Clock clock) {
        this.ssm = ssm;
        this.names = List.copyOf(names);
        this.clock = clock;
    }

    /**
     * The secret in that parameter.
     *
     * @throws MissingSecret when there is no such parameter, naming it
     */
    public synchronized String get(String name) {
        Instant now = clock.instant();
        if (values.isEmpty() || !now.isBefore(fetchedAt.plus(GOOD_FOR))) {
            values = fetched();
            fetchedAt = now;
        }
        String value = values.get(name);
        if (value == null) {
            throw new MissingSecret(name);
        }
        return value;
    }

    /** Asks for the secrets as they lie there, encrypted, and forgets the answer. */
    public void prime() {
        ssm.getParameters(request -> request.names(names).withDecryption(false));
    }

    private Map<String, String> fetched() {
        GetParametersResponse response =
                ssm.getParameters(request -> request.names(names).withDecryption(true));
        Map<String, String> found = new HashMap<>();
        for (Parameter parameter : response.parameters()) {
            found.put(parameter.name(), parameter.value());
        }
        return Map.copyOf(found);
    }
}
