package voronka.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something is put off by one tap. An hour is an hour; whole days and longer mean ten in
 * the morning of that day.
 */
public enum Delay {
    HOUR("1h", null),
    DAY("1d", Period.ofDays(1)),
    THREE_DAYS("3d", Period.ofDays(3)),
    WEEK("1w", Period.ofWeeks(1)),
    TWO_WEEKS("2w", Period.ofWeeks(2)),
    MONTH("1m", Period.ofMonths(1)),
    THREE_MONTHS("3m", Period.ofMonths(3)),
    SIX_MONTHS("6m", Period.ofMonths(6));

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final String code;
    private final @Nullable Period period;

    Delay(String code, @Nullable Period period) {
        this.code = code;
        this.period = period;
    }

    /** How a button says it. */
    public String code() {
        return code;
    }

    /** The delay that a button says. */
    public static Optional<Delay> ofCode(String code) {
        return Arrays.stream(values()).filter(delay -> delay.code.equals(code)).findFirst();
    }

    /** When that is, from now, for somebody in that zone. */
    public Due from(Instant now, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        return period == null
                ? Due.at(now.plusSeconds(3600), zone)
                : new Due(local.toLocalDate().plus(period).atTime(MORNING), zone);
    }
}
