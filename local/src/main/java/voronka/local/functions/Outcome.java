package voronka.local.functions;

import java.util.List;

/** How a call of a function ended. */
public sealed interface Outcome {

    /** The function answered. Whether the answer is a refusal is for the caller to see. */
    record Answered(String payload) implements Outcome {}

    /**
     * The function threw.
     *
     * @param type the exception's class
     * @param stack the exception's trace, line by line
     */
    record Failed(String type, String message, List<String> stack) implements Outcome {
        public Failed {
            stack = List.copyOf(stack);
        }
    }

    /** The function took longer than the template allows, and was given up. */
    record TimedOut(int seconds) implements Outcome {}
}
