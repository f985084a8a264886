package voronka.local.parameters;

import java.net.URI;
import java.time.Clock;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.AwsException;
import voronka.local.aws.AwsServer;

/**
 * SSM Parameter Store on this machine. Point an {@code SsmClient} at {@link #endpoint}. Secrets are
 * told in clear only to those who ask for their decryption, as in AWS; they lie unencrypted in
 * memory and are forgotten when it is closed.
 */
public final class ParameterEmulator implements AutoCloseable {
    private final ParameterStore store;
    private final AwsServer server;

    /** Starts listening on a free port of the loopback address; the clock dates the versions. */
    public ParameterEmulator(AwsAccount account, Clock clock) {
        store = new ParameterStore(clock);
        server = AwsServer.of(new ParameterApi(account, store));
    }

    /** Where clients are to be pointed. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** Writes a text, over the old one if there is one. */
    public void put(String name, String value) {
        store.put(name, ParameterType.String, value);
    }

    /** Writes a secret, over the old one if there is one. */
    public void putSecret(String name, String value) {
        store.put(name, ParameterType.SecureString, value);
    }

    /** Answers the next calls with an error; the SDK retries by itself, which has to be counted. */
    public void failNext(int calls, AwsException error) {
        server.failNext(calls, error);
    }

    @Override
    public void close() {
        server.close();
    }
}
