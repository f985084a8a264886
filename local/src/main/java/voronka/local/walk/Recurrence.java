package voronka.local.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The moments of a {@code rate(…)} or {@code cron(…)} expression of EventBridge Scheduler. */
interface Recurrence {

    /** The first moment after this one; empty when there is none any more. */
    Optional<Instant> next(Instant after);

    /** The last moment up to and including this one, but after the other; empty without any. */
    default Optional<Instant> lastWithin(Instant after, Instant until) {
        Optional<Instant> last = Optional.empty();
        for (Optional<Instant> next = next(after);
                next.isPresent() && !next.get().isAfter(until);
                next = next(next.get())) {
            last = next;
        }
        return last;
    }

    /**
     * Reads an expression.
     *
     * @param zone in which cron is read
     * @param anchor from which a rate counts
     * @throws IllegalArgumentException when it is no such expression
     */
    static Recurrence parse(String expression, ZoneId zone, Instant anchor) {
        Matcher matcher = Pattern.compile("(rate|cron)\\((.+)\\)").matcher(expression);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("neither rate(…) nor cron(…): " + expression);
        }
        return matcher.group(1).equals("rate")
                ? new Rate(Rate.period(matcher.group(2)), anchor)
                : new Cron(CronExpression.parse(matcher.group(2)), zone);
    }

    /** Every so often since the stack began. */
    record Rate(Duration period, Instant anchor) implements Recurrence {

        @Override
        public Optional<Instant> next(Instant after) {
            return Optional.of(anchor.plus(period.multipliedBy(passed(after) + 1)));
        }

        @Override
        public Optional<Instant> lastWithin(Instant after, Instant until) {
            Instant last = anchor.plus(period.multipliedBy(passed(until)));
            return last.isAfter(after) && !last.isAfter(until)
                    ? Optional.of(last)
                    : Optional.empty();
        }

        private long passed(Instant moment) {
            return Math.max(0, Duration.between(anchor, moment).dividedBy(period));
        }

        static Duration period(String text) {
            Matcher matcher = Pattern.compile("(\\d{1,6}) (minute|hour|day)s?").matcher(text);
            if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
                throw new IllegalArgumentException("no rate: " + text);
            }
            long count = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "minute" -> Duration.ofMinutes(count);
                case "hour" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        }
    }

    /** By the calendar and the clock on the wall of a zone. */
    record Cron(CronExpression expression, ZoneId zone) implements Recurrence {
        @Override
        public Optional<Instant> next(Instant after) {
            return expression.next(after, zone);
        }
    }
}
