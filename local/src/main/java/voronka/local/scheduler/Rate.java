package voronka.local.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code rate(5 minutes)}: at once and then again and again. A day is 24 hours in every zone. */
record Rate(Duration period) implements ScheduleExpression {
    private static final Pattern FORMAT = Pattern.compile("([1-9][0-9]{0,8}) +(minute|hour|day)s?");

    static Optional<Rate> parse(String text) {
        Matcher matcher = FORMAT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(1));
        return Optional.of(
                new Rate(
                        switch (matcher.group(2)) {
                            case "minute" -> Duration.ofMinutes(value);
                            case "hour" -> Duration.ofHours(value);
                            default -> Duration.ofDays(value);
                        }));
    }

    /** The first beat at the moment or after it; the beats are counted from the start. */
    Instant firstFrom(Instant moment, Instant start) {
        if (!moment.isAfter(start)) {
            return start;
        }
        long begun = Duration.between(start, moment).dividedBy(period);
        Instant beat = start.plus(period.multipliedBy(begun));
        return beat.isBefore(moment) ? beat.plus(period) : beat;
    }
}
