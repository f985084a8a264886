package voronka.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** Promises, each of which nobody else has made. */
final class Promises {
    private Promises() {}

    /** Due so long from now. */
    static FollowUp ahead(Duration time, Clock clock) {
        return due(Due.at(clock.instant().plus(time), ZoneId.of("Europe/Moscow")), clock);
    }

    static FollowUp due(Due due, Clock clock) {
        return FollowUp.promised(
                UUID.randomUUID().toString().replace("-", ""),
                new DealId("A7K2QX"),
                null,
                FollowUp.Kind.PROMISE,
                "позвонить",
                due,
                clock.instant());
    }
}
