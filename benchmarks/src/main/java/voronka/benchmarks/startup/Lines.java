package voronka.benchmarks.startup;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The lines from a function to all services of this machine that its environment names. */
final class Lines implements AutoCloseable {
    private static final String HERE = "http://127.0.0.1:";

    private final Map<String, Line> lines = new HashMap<>();

    /** The same environment, with every service by a line. */
    Map<String, String> through(Map<String, String> environment) {
        Map<String, String> through = new HashMap<>(environment);
        through.replaceAll((name, value) -> value.startsWith(HERE) ? address(value) : value);
        return through;
    }

    void cut() {
        lines.values().forEach(Line::cut);
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines.values()) {
            line.close();
        }
    }

    private String address(String service) {
        return lines.computeIfAbsent(service, s -> Line.to(URI.create(s))).address().toString();
    }
}
