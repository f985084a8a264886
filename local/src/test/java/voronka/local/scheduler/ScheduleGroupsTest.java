package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voronka.local.scheduler.SchedulerBench.NOON;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.GetScheduleGroupResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleGroupState;
import software.amazon.awssdk.services.scheduler.model.ScheduleGroupSummary;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.Tag;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

final class ScheduleGroupsTest {
    private static final String TOMORROW = "at(2026-11-24T10:00:00)";

    private final SchedulerBench bench = new SchedulerBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theDefaultGroupIsThereAndStays() {
        GetScheduleGroupResponse group = bench.client.getScheduleGroup(r -> r.name("default"));
        assertThat(group.state()).isEqualTo(ScheduleGroupState.ACTIVE);
        assertThat(group.creationDate()).isEqualTo(NOON);
        assertThatThrownBy(() -> bench.client.deleteScheduleGroup(r -> r.name("default")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aGroupIsANamespaceOfItsOwn() {
        String arn = bench.client.createScheduleGroup(r -> r.name("promises")).scheduleGroupArn();
        assertThat(arn)
                .isEqualTo("arn:aws:scheduler:eu-north-1:123456789012:schedule-group/promises");
        bench.create("call", TOMORROW);
        bench.create("call", TOMORROW, r -> r.groupName("promises"));
        assertThat(bench.client.getSchedule(r -> r.name("call").groupName("promises")).arn())
                .endsWith("schedule/promises/call");
        assertThat(bench.client.listSchedules(r -> r.groupName("promises")).schedules())
                .extracting(ScheduleSummary::groupName)
                .containsExactly("promises");
        bench.client.deleteSchedule(r -> r.name("call").groupName("promises"));
        assertThat(bench.client.listSchedules(r -> {}).schedules())
                .extracting(ScheduleSummary::groupName)
                .containsExactly("default");
    }

    @Test
    void aGroupTakesItsSchedulesWithIt() {
        bench.client.createScheduleGroup(r -> r.name("promises"));
        bench.create("call", TOMORROW, r -> r.groupName("promises"));
        bench.create("stays", TOMORROW);
        bench.client.deleteScheduleGroup(r -> r.name("promises"));
        bench.pass(Duration.ofDays(2));
        assertThat(bench.payloads()).containsExactly("{\"schedule\":\"stays\"}");
        assertThatThrownBy(() -> bench.client.getScheduleGroup(r -> r.name("promises")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aGroupsNameCanBeTakenOnlyOnce() {
        bench.client.createScheduleGroup(r -> r.name("promises"));
        assertThatThrownBy(() -> bench.client.createScheduleGroup(r -> r.name("promises")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void groupsAreListedInPages() {
        for (int i = 1; i <= 4; i++) {
            int number = i;
            bench.client.createScheduleGroup(r -> r.name("group-" + number));
        }
        assertThat(
                        bench
                                .client
                                .listScheduleGroupsPaginator(
                                        r -> r.maxResults(2).namePrefix("group"))
                                .scheduleGroups()
                                .stream()
                                .map(ScheduleGroupSummary::name))
                .containsExactly("group-1", "group-2", "group-3", "group-4");
    }

    @Test
    void groupsHaveTags() {
        String arn =
                bench.client
                        .createScheduleGroup(r -> r.name("promises").tags(tag("stack", "voronka")))
                        .scheduleGroupArn();
        bench.client.tagResource(r -> r.resourceArn(arn).tags(tag("stage", "dev")));
        bench.client.untagResource(r -> r.resourceArn(arn).tagKeys("stack"));
        assertThat(bench.client.listTagsForResource(r -> r.resourceArn(arn)).tags())
                .containsExactly(tag("stage", "dev"));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
