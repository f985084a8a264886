package voronka.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * A time as people agree on it: on the wall clock of a place. "Ten in the morning in three months"
 * stays ten in the morning whatever the zone's rules do meanwhile.
 */
public record Due(LocalDateTime local, ZoneId zone) {
    /** Whole minutes: nobody promises seconds, and no timer keeps them. */
    public Due {
        local = local.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The wall-clock time of an instant, never an earlier one but for the seconds. A wall clock
     * cannot tell the second pass of an hour that it repeats from the first: an instant in it is
     * put off to the end of that hour.
     */
    public static Due at(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        boolean secondPass =
                change != null && change.isOverlap() && !instant.isBefore(change.getInstant());
        return new Due(secondPass ? change.getDateTimeBefore() : local, zone);
    }

    /**
     * The instant, by the zone's rules as they are known now; a time in a gap is moved on by it, of
     * a time that comes twice it is the first.
     */
    public Instant instant() {
        return local.atZone(zone).toInstant();
    }
}
