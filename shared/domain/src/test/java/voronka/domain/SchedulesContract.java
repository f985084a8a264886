package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Schedules;
import voronka.domain.time.Due;

/** What all timers promise: those in memory, which other tests trust, and the real ones. */
public abstract class SchedulesContract {
    private static final DealId DEAL = new DealId("A7K2QX");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final String id = UUID.randomUUID().toString().replace("-", "");

    protected abstract Schedules schedules();

    /** The generations of that promise that have a timer, the lowest first. */
    protected abstract List<Integer> timers(String followUp);

    /** What the timers go by. */
    protected abstract Clock clock();

    /** A promise that nobody else has made. */
    protected final FollowUp promise(Duration ahead) {
        return FollowUp.promised(
                id, DEAL, null, FollowUp.Kind.PROMISE, "позвонить", due(ahead), clock().instant());
    }

    /** So long from now, on a Moscow clock. */
    protected final Due due(Duration ahead) {
        return Due.at(clock().instant().plus(ahead), MOSCOW);
    }

    @Test
    void aTimerIsMadeOnceHoweverOftenItIsAskedFor() {
        FollowUp promise = promise(Duration.ofDays(90));

        schedules().create(promise);
        schedules().create(promise);

        assertThat(timers(promise.id())).containsExactly(1);
    }

    @Test
    void aTimerIsTakenAwayHoweverOftenItIsAskedFor() {
        FollowUp promise = promise(Duration.ofDays(90));
        schedules().create(promise);

        schedules().delete(promise.id(), promise.generation());
        schedules().delete(promise.id(), promise.generation());

        assertThat(timers(promise.id())).isEmpty();
    }

    @Test
    void aTimerThatWasTakenAwayCanBeMadeAgain() {
        FollowUp promise = promise(Duration.ofDays(90));
        schedules().create(promise);
        schedules().delete(promise.id(), promise.generation());

        schedules().create(promise);

        assertThat(timers(promise.id())).containsExactly(1);
    }

    @Test
    void eachGenerationHasATimerOfItsOwn() {
        FollowUp promise = promise(Duration.ofDays(90));
        FollowUp putOff = promise.putOff(due(Duration.ofDays(120)));
        schedules().create(promise);
        schedules().create(putOff);
        assertThat(timers(promise.id())).containsExactly(1, 2);

        schedules().delete(promise.id(), promise.generation());

        assertThat(timers(promise.id())).containsExactly(2);
    }
}
