package voronka.local.aws;

import java.util.ArrayDeque;
import java.util.Deque;

/** Calls that are to fail although nothing is wrong with them. */
final class Outage {
    private final Deque<AwsException> errors = new ArrayDeque<>();

    synchronized void last(int calls, AwsException error) {
        for (int call = 0; call < calls; call++) {
            errors.addLast(error);
        }
    }

    /** Fails this call if it is one of them. */
    synchronized void strike() {
        AwsException error = errors.pollFirst();
        if (error != null) {
            throw error;
        }
    }
}
