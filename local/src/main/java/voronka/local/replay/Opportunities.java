package voronka.local.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of {@code sales_pipeline.csv} in a folder. */
record Opportunities(List<Opportunity> rows) {
    private static final String FILE = "sales_pipeline.csv";

    /**
     * Reads the folder.
     *
     * @throws BadData when the file is missing, or naming every row that cannot be read
     * @throws IOException when the file cannot be read at all
     */
    static Opportunities in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new BadData("there is no %s in %s".formatted(FILE, folder));
        }
        List<Opportunity> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                try {
                    rows.add(opportunity(row));
                } catch (IllegalArgumentException | DateTimeException e) {
                    problems.add(
                            "line %d: %s".formatted(row.getStartingLineNumber(), e.getMessage()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadData(FILE + ":\n" + String.join("\n", problems));
        }
        return new Opportunities(List.copyOf(rows));
    }

    /** Everybody who has opportunities, by name. */
    SortedSet<String> agents() {
        SortedSet<String> agents = new TreeSet<>();
        rows.forEach(row -> agents.add(row.agent()));
        return agents;
    }

    private static Opportunity opportunity(NamedCsvRecord row) {
        Opportunity.End end =
                Opportunity.End.valueOf(row.getField("deal_stage").toUpperCase(Locale.ROOT));
        String engaged = filled(row, "engage_date");
        String closed = filled(row, "close_date");
        String value = filled(row, "close_value");
        if (end != Opportunity.End.PROSPECTING && engaged == null) {
            throw new IllegalArgumentException("%s without an engage_date".formatted(end));
        }
        if ((end == Opportunity.End.WON || end == Opportunity.End.LOST) && closed == null) {
            throw new IllegalArgumentException("%s without a close_date".formatted(end));
        }
        if (end == Opportunity.End.WON && value == null) {
            throw new IllegalArgumentException("won without a close_value");
        }
        return new Opportunity(
                row.getField("opportunity_id"),
                row.getField("sales_agent"),
                row.getField("product"),
                filled(row, "account"),
                end,
                engaged == null ? null : LocalDate.parse(engaged),
                closed == null ? null : LocalDate.parse(closed),
                value == null ? null : new BigDecimal(value));
    }

    private static @Nullable String filled(NamedCsvRecord row, String column) {
        String value = row.getField(column);
        return value.isBlank() ? null : value;
    }

    /** The data is not what it should be. The message is fit to be shown. */
    static final class BadData extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadData(String message) {
            super(message);
        }
    }
}
