package voronka.dates;

import java.time.LocalDate;

/**
 * A length of time. Whole days and longer move the calendar, hours and minutes the clock.
 *
 * @param workingDays counted after the others
 */
record Shift(int months, int days, int workingDays, long minutes) {
    private static final int DAYS_OF_HALF_A_MONTH = 15;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final long MINUTES_OF_A_DAY = 24 * 60;
    private static final double MOST = 100_000;

    static final Shift NONE = new Shift(0, 0, 0, 0);

    /** Half a week more is three days: a week and a half are ten. */
    static Shift of(double count, Unit unit) {
        double n = Math.min(count, MOST);
        return switch (unit) {
            case MINUTE -> ofMinutes(Math.round(n));
            case HOUR -> ofMinutes(Math.round(n * 60));
            case DAY -> isWhole(n) ? ofDays((int) n) : ofMinutes(Math.round(n * MINUTES_OF_A_DAY));
            case WEEK -> ofDays((int) (n * 7));
            case FORTNIGHT -> ofDays((int) (n * 14));
            case MONTH -> ofMonths(n);
            case QUARTER -> ofMonths(n * MONTHS_OF_A_QUARTER);
            case HALF -> ofMonths(n * 6);
            case YEAR -> ofMonths(n * 12);
        };
    }

    static Shift ofWorkingDays(double count) {
        return new Shift(0, 0, (int) Math.min(count, MOST), 0);
    }

    Shift plus(Shift other) {
        return new Shift(
                months + other.months,
                days + other.days,
                workingDays + other.workingDays,
                minutes + other.minutes);
    }

    Shift back() {
        return new Shift(-months, -days, -workingDays, -minutes);
    }

    /** True when only the clock moves: the moment is exact. */
    boolean isExact() {
        return minutes != 0;
    }

    /** The end of a shorter month is the end: 31 January and a month are 28 February. */
    LocalDate from(LocalDate day, WorkingTime working) {
        return working.plus(day.plusMonths(months).plusDays(days), workingDays);
    }

    private static Shift ofMonths(double count) {
        int whole = (int) count;
        int rest = (int) Math.round((count - whole) * 2 * DAYS_OF_HALF_A_MONTH);
        return new Shift(whole, rest, 0, 0);
    }

    private static Shift ofDays(int days) {
        return new Shift(0, days, 0, 0);
    }

    private static Shift ofMinutes(long minutes) {
        return new Shift(0, 0, 0, minutes);
    }

    private static boolean isWhole(double n) {
        return n == Math.rint(n);
    }
}
