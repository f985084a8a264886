package voronka.local.scheduler;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** {@code at(2026-03-29T02:30:00)}: once, at that wall-clock time in the schedule's zone. */
record At(LocalDateTime local) implements ScheduleExpression {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);

    static Optional<At> parse(String text) {
        try {
            return Optional.of(new At(LocalDateTime.parse(text, FORMAT)));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }

    /**
     * The moment in a zone. AWS does not say what happens when the clocks change, so this is our
     * reading: a time that the clocks skip is as much later as they skip, because a promise must
     * not vanish; a time that comes twice is its first coming.
     */
    Instant moment(ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
