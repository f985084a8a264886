package voronka.local.scheduler;

/** The functions of the local stack, as the scheduler sees them. */
@FunctionalInterface
public interface LambdaTargets {
    /**
     * Invokes a function, or one of its aliases, with a JSON payload.
     *
     * @throws Exception when the invocation was not accepted, which makes the scheduler try again
     */
    void invoke(String functionArn, String payload) throws Exception;
}
