package voronka.local.functions;

/** A function of the template cannot be run here. The message names every such function and why. */
public final class NotRunnable extends RuntimeException {
    NotRunnable(String message) {
        super(message);
    }
}
