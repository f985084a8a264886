package voronka.local.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What each piece of work takes of the table, as docs/table-design.md tells; {@code CostTest} holds
 * that page to a measurement.
 */
final class Measured {
    private final Map<String, Units> rows = new HashMap<>();

    /**
     * What was consumed.
     *
     * @param writes of the table and of its indexes
     */
    record Units(double reads, double writes) {
        static final Units NONE = new Units(0, 0);

        Units and(Units other) {
            return new Units(reads + other.reads, writes + other.writes);
        }

        Units times(double number) {
            return new Units(reads * number, writes * number);
        }
    }

    Measured() {
        Path page = Path.of(System.getProperty("voronka.root"), "docs", "table-design.md");
        try {
            Files.readAllLines(page).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] cells = line.split("\\s*\\|\\s*");
        if (cells.length == 6 && cells[2].matches("\\d+") && cells[5].matches("\\d+")) {
            rows.put(
                    cells[1],
                    new Units(
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4]) + Double.parseDouble(cells[5])));
        }
    }

    /**
     * The row of that name.
     *
     * @throws IllegalArgumentException when nothing of that name was measured
     */
    Units of(String what) {
        Units units = rows.get(what);
        if (units == null) {
            throw new IllegalArgumentException("docs/table-design.md does not measure " + what);
        }
        return units;
    }
}
