package voronka.local.parameters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parameters there are, each with all its versions. Safe for many threads. */
final class ParameterStore {
    private final Clock clock;
    private final NavigableMap<String, List<Parameter>> byName = new TreeMap<>();

    ParameterStore(Clock clock) {
        this.clock = clock;
    }

    /** Writes the next version; without a type it keeps that of the version before. */
    synchronized Parameter put(String name, @Nullable ParameterType type, String value) {
        List<Parameter> versions = byName.computeIfAbsent(name, _ -> new ArrayList<>());
        ParameterType kept = versions.isEmpty() ? ParameterType.String : versions.getLast().type();
        Parameter next =
                new Parameter(
                        name,
                        type == null ? kept : type,
                        value,
                        versions.size() + 1,
                        clock.instant());
        versions.add(next);
        return next;
    }

    /** Finds the newest version by the name, or one by {@code name:version}. */
    synchronized Optional<Parameter> find(String nameAndSelector) {
        int colon = nameAndSelector.indexOf(':');
        String name = colon < 0 ? nameAndSelector : nameAndSelector.substring(0, colon);
        List<Parameter> versions = byName.getOrDefault(name, List.of());
        return versions.stream()
                .filter(p -> colon < 0 || selects(nameAndSelector.substring(colon + 1), p))
                .reduce((_, newer) -> newer);
    }

    /** The newest versions of all whose names begin so and are not before the other name. */
    synchronized List<Parameter> below(String prefix, String fromName) {
        return byName.tailMap(fromName).values().stream()
                .map(List::getLast)
                .filter(parameter -> parameter.name().startsWith(prefix))
                .toList();
    }

    synchronized boolean delete(String name) {
        return byName.remove(name) != null;
    }

    private static boolean selects(String version, Parameter parameter) {
        return version.equals(Integer.toString(parameter.version()));
    }
}
