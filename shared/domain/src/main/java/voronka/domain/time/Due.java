package voronka.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A time as people agree on it: on the wall clock of a place. "Ten in the morning in three months"
 * stays ten in the morning whatever the zone's rules do meanwhile.
 */
public record Due(LocalDateTime local, ZoneId zone) {
    /** Whole minutes: nobody promises seconds, and no timer keeps them. */
    public Due {
        local = local.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The wall-clock time of an instant. */
    public static Due at(Instant instant, ZoneId zone) {
        return new Due(LocalDateTime.ofInstant(instant, zone), zone);
    }

    /**
     * The instant, by the zone's rules as they are known now; a time in a gap is moved on by it.
     */
    public Instant instant() {
        return local.atZone(zone).toInstant();
    }
}
