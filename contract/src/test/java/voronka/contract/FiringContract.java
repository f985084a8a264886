package voronka.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.aws.scheduler.Firing;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** What happens when the time has come. All of it in one test, because a real minute is long. */
abstract class FiringContract {
    abstract Cloud cloud();

    @Test
    void atItsTimeATimerSaysItsWordsOnceAndIsGone() {
        EventBridgeSchedules schedules =
                new EventBridgeSchedules(cloud().scheduler(), cloud().target(), cloud().clock());
        FollowUp due = Promises.ahead(Duration.ofMinutes(5), cloud().clock());
        FollowUp dropped = Promises.ahead(Duration.ofMinutes(5), cloud().clock());
        FollowUp overdue = Promises.ahead(Duration.ofDays(-1), cloud().clock());
        FollowUp early = Promises.ahead(Duration.ofMinutes(5), cloud().clock());
        FollowUp putOff =
                early.putOff(
                        Due.at(
                                cloud().clock().instant().plus(Duration.ofDays(30)),
                                early.due().zone()));
        for (FollowUp each : List.of(due, dropped, overdue, early)) {
            schedules.create(each);
        }
        schedules.delete(dropped.id(), dropped.generation());
        schedules.delete(early.id(), early.generation());
        schedules.create(putOff);
        List<String> fired = new ArrayList<>();

        // What is overdue goes out within two minutes; a real timer takes any second of its minute.
        cloud().pass(Duration.ofSeconds(210));
        fired.addAll(cloud().fired());
        assertThat(fired).containsExactly(Firing.of(overdue).json());

        cloud().pass(Duration.ofMinutes(3));
        fired.addAll(cloud().fired());
        assertThat(fired)
                .containsExactlyInAnyOrder(Firing.of(overdue).json(), Firing.of(due).json());
        assertThatThrownBy(() -> timer(due)).isInstanceOf(ResourceNotFoundException.class);
        assertThat(timer(putOff)).isEqualTo(putOff.id() + ".2");
    }

    private String timer(FollowUp promise) {
        String group = cloud().target().group();
        String name = promise.id() + "." + promise.generation();
        return cloud().scheduler().getSchedule(get -> get.groupName(group).name(name)).name();
    }
}
