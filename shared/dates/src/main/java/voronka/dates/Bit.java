package voronka.dates;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A bit of a date, as it was said; what it means is decided when all bits of a sentence are known.
 */
sealed interface Bit {
    /** So much later than now, or than another bit that {@code from} stands before. */
    record Later(Shift shift) implements Bit {}

    /** A number of days from today: today, tomorrow, yesterday. */
    record Named(int days) implements Bit {}

    /**
     * A weekday.
     *
     * @param day 1 is Monday
     * @param when NEXT in the next calendar week, SKIPPED the one after the coming one
     */
    record Weekday(int day, When when) implements Bit {
        enum When {
            COMING,
            THIS,
            NEXT,
            AFTER_NEXT,
            LAST,
            SKIPPED
        }
    }

    /** One of two weekdays: on Monday or Tuesday. */
    record EitherDay(int one, int other) implements Bit {}

    /** A calendar unit as a whole, so many of them from the current one. */
    record Whole(Unit unit, int offset) implements Bit {}

    /** A day of the calendar; what was not said is 0. */
    record Calendar(int day, int month, int year) implements Bit {
        /** Both together; null when they say the same thing differently. */
        @Nullable Calendar with(Calendar more) {
            boolean against =
                    differ(day, more.day) || differ(month, more.month) || differ(year, more.year);
            return against
                    ? null
                    : new Calendar(
                            Math.max(day, more.day),
                            Math.max(month, more.month),
                            Math.max(year, more.year));
        }

        private static boolean differ(int a, int b) {
            return a != 0 && b != 0 && a != b;
        }
    }

    /** Day and month in an order nobody can tell. */
    record Either(int first, int second, int year) implements Bit {}

    /** A place in the unit that another bit names, or in the current one. */
    record AtEdge(Edge edge, Unit unit) implements Bit {}

    /** The first, second … or last (-1) such weekday of the month. */
    record Nth(int count, int weekday) implements Bit {}

    /** A working day from today on: 0 counts today. */
    record WorkingDay(int days) implements Bit {}

    /**
     * After what is free: the weekend, or the holidays, which are the company's.
     *
     * @param unless the month and day from which people work again when the company has said no
     *     holidays; null for the weekend
     */
    record AfterBreak(@Nullable Fixed unless) implements Bit {}

    /** The first working day from that day on. */
    record Fixed(int month, int day) implements Bit {}

    /** So much later than the day that another bit says: a week from Monday. */
    record Onward(Shift shift) implements Bit {}

    /** What another bit says is over when this begins. */
    record After() implements Bit {}

    record PartOfDay(Part part) implements Bit {
        /** The narrower of two: first thing on Monday morning; null when they contradict. */
        @Nullable PartOfDay with(PartOfDay more) {
            return more.part.isWithin(part) ? more : part.isWithin(more.part) ? this : null;
        }
    }

    /** At the hour of now. */
    record SameTime() implements Bit {}

    /**
     * @param loose said as a bare hour: three may be fifteen
     */
    record Clock(LocalTime time, boolean loose) implements Bit {}

    /** Soon, but when? */
    record Vague() implements Bit {}

    /** One of two lengths: in 2–3 days. */
    record Between(Shift least, Shift most) implements Bit {}

    /** Again and again: no single moment is meant. */
    record Repeated() implements Bit {}
}
