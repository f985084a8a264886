package voronka.local.scheduler;

import java.time.Instant;

/**
 * A firing that lies ahead: of which schedule, for which function, when it is due, and the how
 * manieth attempt it is, counted from 1.
 */
public record PlannedFiring(
        String group, String schedule, String functionArn, Instant due, int attempt) {

    static PlannedFiring of(Firing firing) {
        return new PlannedFiring(
                firing.schedule().key().group(),
                firing.schedule().key().name(),
                firing.schedule().target().arn(),
                firing.due(),
                firing.attempt());
    }
}
