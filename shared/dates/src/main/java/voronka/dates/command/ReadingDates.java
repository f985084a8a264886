package voronka.dates.command;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import voronka.dates.Dates;
import voronka.dates.Today;
import voronka.dates.WorkingTime;

/**
 * Arguments: locale, local time now, zone. One expression a line on standard input, one line of
 * JSON for each on standard output, both UTF-8 whatever the machine speaks. Every Monday to Friday
 * is a working day.
 */
public final class ReadingDates {
    private static final int WRONG_ARGUMENTS = 2;

    private ReadingDates() {}

    public static void main(String[] arguments) throws IOException {
        Today today;
        try {
            today =
                    new Today(
                            LocalDateTime.parse(arguments[1]),
                            ZoneId.of(arguments[2]),
                            WorkingTime.usual(Set.of()));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            complain(
                    "Three arguments are needed: ru or en, 2026-11-22T10:00, Europe/Moscow. "
                            + e.getMessage());
            System.exit(WRONG_ARGUMENTS);
            return;
        }
        Dates dates = Dates.in(Locale.forLanguageTag(arguments[0].replace('_', '-')));
        try (BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        new FileInputStream(FileDescriptor.in),
                                        StandardCharsets.UTF_8));
                PrintStream out =
                        new PrintStream(
                                new FileOutputStream(FileDescriptor.out),
                                false,
                                StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print(ReadingJson.of(line, dates.read(line, today)) + "\n");
                out.flush();
            }
        }
    }

    private static void complain(String what) {
        try (PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            err.println(what);
        }
    }
}
