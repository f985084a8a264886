package voronka.local.aws;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** Moments as the JSON protocols write them: seconds since 1970, with a fraction. */
public final class Timestamps {
    private static final int NANO_DIGITS = 9;

    private Timestamps() {}

    /** The number for a moment, to the millisecond. */
    public static BigDecimal number(Instant moment) {
        return BigDecimal.valueOf(moment.toEpochMilli(), 3);
    }

    static Instant instant(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        BigDecimal fraction = seconds.subtract(whole).movePointRight(NANO_DIGITS);
        return Instant.ofEpochSecond(whole.longValue(), fraction.longValue());
    }
}
