package voronka.aws.lambda;

/** A function's work failed: says the kind of failure and where, and not a word of its text. */
public final class CallFailed extends RuntimeException {
    CallFailed(RuntimeException failure) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
    }
}
