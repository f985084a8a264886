package voronka.contract;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Nested;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.dynamodb.Stores;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.domain.MovableClock;
import voronka.domain.SchedulesContract;
import voronka.domain.StoreContract;
import voronka.domain.StorePorts;
import voronka.domain.followup.Schedules;

/** The whole contract of one place: the store, the timers, the queue. */
abstract class CloudContract {
    abstract Cloud cloud();

    @Nested
    class Store extends StoreContract {
        @Override
        protected StorePorts emptyStore(MovableClock clock) {
            Emptying.table(cloud().database(), cloud().table());
            return Stores.ports(new DynamoStore(cloud().database(), cloud().table(), clock));
        }
    }

    @Nested
    class Timers extends SchedulesContract {
        @Override
        protected Schedules schedules() {
            return new EventBridgeSchedules(cloud().scheduler(), cloud().target(), cloud().clock());
        }

        @Override
        protected List<Integer> timers(String followUp) {
            SchedulerClient scheduler = cloud().scheduler();
            String group = cloud().target().group();
            return scheduler
                    .listSchedulesPaginator(
                            list -> list.groupName(group).namePrefix(followUp + "."))
                    .schedules()
                    .stream()
                    .map(ScheduleSummary::name)
                    .map(name -> Integer.valueOf(name.substring(followUp.length() + 1)))
                    .sorted()
                    .toList();
        }

        @Override
        protected Clock clock() {
            return cloud().clock();
        }
    }

    @Nested
    class TimersInDetail extends TimerDetailsContract {
        @Override
        Cloud cloud() {
            return CloudContract.this.cloud();
        }
    }

    @Nested
    class Queue extends QueueContract {
        @Override
        Cloud cloud() {
            return CloudContract.this.cloud();
        }
    }
}
