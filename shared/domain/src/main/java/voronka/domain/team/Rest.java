package voronka.domain.team;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is not to be disturbed, on their own clock.
 *
 * @param quiet the hours of each day without reminders; null for none
 * @param leave the days away, when a deputy stands in; null for none
 */
public record Rest(@Nullable Quiet quiet, @Nullable Leave leave) {
    /** Always at work. */
    public static final Rest NONE = new Rest(null, null);

    /**
     * Hours that a day's reminders wait out; they may go over midnight.
     *
     * @param to when they are over; another time than {@code from}
     */
    public record Quiet(LocalTime from, LocalTime to) {
        public Quiet {
            if (from.equals(to)) {
                throw new IllegalArgumentException("quiet from %s to the same".formatted(from));
            }
        }

        private boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }

        private LocalDateTime end(LocalDateTime within) {
            LocalDateTime today = within.toLocalDate().atTime(to);
            return today.isAfter(within) ? today : today.plusDays(1);
        }
    }

    /**
     * Days away.
     *
     * @param last the last of them, not before the first
     * @param deputy who gets the reminders and may do what the absent one may
     */
    public record Leave(LocalDate first, LocalDate last, MemberId deputy) {
        public Leave {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("away from %s to %s".formatted(first, last));
            }
        }

        /** Whether that day is one of them. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** The same with other quiet hours; null for none. */
    public Rest quiet(@Nullable Quiet other) {
        return new Rest(other, leave);
    }

    /** The same with other days of leave; null for none. */
    public Rest away(@Nullable Leave other) {
        return new Rest(quiet, other);
    }

    /** When the quiet hours that this moment falls into are over; empty outside of them. */
    public Optional<LocalDateTime> quietUntil(LocalDateTime local) {
        return quiet != null && quiet.holds(local.toLocalTime())
                ? Optional.of(quiet.end(local))
                : Optional.empty();
    }
}
