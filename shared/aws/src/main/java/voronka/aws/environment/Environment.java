package voronka.aws.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function's environment variables, read so that everything that is missing is reported at once.
 * Read what is needed with {@link #required} and end with {@link #check}.
 */
public final class Environment {
    private final Map<String, String> variables;
    private final List<String> missing = new ArrayList<>();

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The value, or "" for one that is missing, which {@link #check} will tell. */
    public String required(String name) {
        String value = variables.getOrDefault(name, "");
        if (value.isBlank()) {
            missing.add(name);
        }
        return value;
    }

    /** The value, if there is one. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * To be called when everything was read.
     *
     * @throws IllegalStateException naming every variable that is missing
     */
    public void check() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "environment variables must be set: " + String.join(", ", missing));
        }
    }
}
