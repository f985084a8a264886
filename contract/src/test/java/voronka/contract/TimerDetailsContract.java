package voronka.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.aws.scheduler.Firing;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** What lies at EventBridge Scheduler once a promise has a timer there. */
abstract class TimerDetailsContract {
    abstract Cloud cloud();

    @Test
    void aTimerFiresByTheClockOfItsZoneAndThenDeletesItself() {
        LocalDateTime ten = LocalDateTime.parse("2031-02-23T10:00:00");
        FollowUp promise = Promises.due(new Due(ten, ZoneId.of("Europe/Moscow")), cloud().clock());

        GetScheduleResponse timer = created(promise);

        assertThat(timer.scheduleExpression()).isEqualTo("at(2031-02-23T10:00:00)");
        assertThat(timer.scheduleExpressionTimezone()).isEqualTo("Europe/Moscow");
        assertThat(timer.flexibleTimeWindow().mode()).isEqualTo(FlexibleTimeWindowMode.OFF);
        assertThat(timer.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.DELETE);
    }

    @Test
    void aTimerCallsTheReminderAndLeavesWordWhereItCannot() {
        FollowUp promise = Promises.ahead(Duration.ofDays(90), cloud().clock());

        GetScheduleResponse timer = created(promise);

        EventBridgeSchedules.Target target = cloud().target();
        assertThat(timer.groupName()).isEqualTo(target.group());
        assertThat(timer.target().arn()).isEqualTo(target.function());
        assertThat(timer.target().roleArn()).isEqualTo(target.role());
        assertThat(timer.target().input()).isEqualTo(Firing.of(promise).json());
        assertThat(timer.target().deadLetterConfig().arn()).isEqualTo(target.deadLetters());
    }

    @Test
    void whatIsOverdueGetsATimerThatLiesAhead() {
        Instant now = cloud().clock().instant();
        FollowUp promise = Promises.ahead(Duration.ofHours(-1), cloud().clock());

        GetScheduleResponse timer = created(promise);

        assertThat(timer.scheduleExpressionTimezone()).isEqualTo("UTC");
        Instant fires =
                LocalDateTime.parse(timer.scheduleExpression().replaceFirst("at\\((.+)\\)", "$1"))
                        .toInstant(ZoneOffset.UTC);
        assertThat(fires).isBetween(now, now.plus(Duration.ofMinutes(3)));
    }

    private GetScheduleResponse created(FollowUp promise) {
        new EventBridgeSchedules(cloud().scheduler(), cloud().target(), cloud().clock())
                .create(promise);
        String group = cloud().target().group();
        return cloud().scheduler()
                .getSchedule(
                        get ->
                                get.groupName(group)
                                        .name(promise.id() + "." + promise.generation()));
    }
}
