package voronka.aws.dynamodb;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Instants as texts of one width, in UTC to the millisecond, so that sorting the texts sorts the
 * instants.
 */
final class SortTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** How many characters such a text has. */
    static final int WIDTH = "2026-11-23T07:00:00.000Z".length();

    private SortTime() {}

    /**
     * The text; what is finer than a millisecond is cut.
     *
     * @throws IllegalArgumentException when the year has not four digits
     */
    static String of(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("not a time we keep: " + instant);
        }
        return FORMAT.format(instant);
    }

    /** The instant such a text, or a sort key that begins with one, tells. */
    static Instant read(String text) {
        return Instant.parse(text.substring(0, WIDTH));
    }
}
