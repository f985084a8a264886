package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.MovableClock;
import voronka.domain.RecordingSchedules;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

class KeepingSchedulesTest {
    private final MovableClock clock = MovableClock.mondayMorning();
    private final RecordingSchedules schedules = new RecordingSchedules();
    private final KeepingSchedules keeping = new KeepingSchedules(schedules);
    private final FollowUp promise =
            FollowUp.promised(
                    "call",
                    new DealId("A7K2QX"),
                    new MemberId("anna"),
                    FollowUp.Kind.PROMISE,
                    "позвонить",
                    due(1),
                    clock.instant());

    @Test
    void aPromiseGetsATimerHoweverOftenItIsShown() {
        keeping.changed(null, promise);
        keeping.changed(null, promise);

        assertThat(schedules.created()).containsExactly("call/1");
    }

    @Test
    void aPromisePutOffChangesItsTimerForAnother() {
        keeping.changed(null, promise);

        keeping.changed(promise, promise.putOff(due(2)));

        assertThat(schedules.timers()).containsExactly("call/2");
    }

    @Test
    void aKeptDroppedOrDeliveredPromiseHasNoTimer() {
        for (FollowUp over :
                new FollowUp[] {
                    promise.done(), promise.dropped(), promise.delivered(clock.instant())
                }) {
            keeping.changed(null, promise);
            keeping.changed(promise, over);

            assertThat(schedules.timers()).isEmpty();
        }
    }

    @Test
    void aPromiseThatVanishedHasNoTimer() {
        keeping.changed(null, promise);

        keeping.changed(promise, null);

        assertThat(schedules.timers()).isEmpty();
    }

    @Test
    void otherHandsAndOtherWordsKeepTheTimer() {
        keeping.changed(null, promise);

        keeping.changed(promise, promise.ownedBy(new MemberId("boris")).saying("написать"));

        assertThat(schedules.timers()).containsExactly("call/1");
        assertThat(schedules.created()).hasSize(1);
    }

    @Test
    void aDeliveredPromisePutOffGetsATimerAgain() {
        FollowUp delivered = promise.delivered(clock.instant());

        keeping.changed(delivered, delivered.putOff(due(3)));

        assertThat(schedules.timers()).containsExactly("call/2");
    }

    private Due due(int days) {
        return Due.at(clock.instant().plus(Duration.ofDays(days)), clock.getZone());
    }
}
