package voronka.local.scheduler;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SchedulerPumpTest {
    private final SchedulerBench bench = new SchedulerBench();
    private final Semaphore fired = new Semaphore(0);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void startedItFiresByItselfWhenTheClockIsMoved() throws InterruptedException {
        bench.onInvoke(fired::release);
        bench.scheduler.start();
        bench.create("call", "at(2026-11-24T12:00:00)");
        bench.clock.advance(Duration.ofHours(23));
        assertThat(fired.tryAcquire()).isFalse();
        bench.clock.advance(Duration.ofHours(1));
        assertThat(fired.tryAcquire(5, SECONDS)).isTrue();
    }

    @Test
    void aScheduleThatIsEarlierThanAllOthersIsNotSleptOver() throws InterruptedException {
        bench.onInvoke(fired::release);
        bench.scheduler.start();
        bench.create("later", "at(2027-11-24T12:00:00)");
        bench.create("now", "rate(1 day)");
        assertThat(fired.tryAcquire(5, SECONDS)).isTrue();
        assertThat(bench.payloads()).containsExactly("{\"schedule\":\"now\"}");
    }

    @Test
    void aFunctionMayUseTheSchedulerWhileItRuns() {
        bench.create("first", "at(2026-11-23T12:01:00)");
        bench.onInvoke(
                () -> {
                    bench.onInvoke(() -> {});
                    bench.create("second", "at(2026-11-23T12:01:00)");
                });
        bench.clock.advance(Duration.ofMinutes(1));
        assertThat(bench.scheduler.fireDue()).isEqualTo(2);
    }

    @Test
    void itCanBeStartedOnce() {
        bench.scheduler.start();
        assertThatThrownBy(bench.scheduler::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closedItFiresNoMore() {
        bench.onInvoke(fired::release);
        bench.create("call", "at(2026-11-24T12:00:00)");
        bench.scheduler.start();
        bench.close();
        bench.clock.advance(Duration.ofDays(2));
        assertThat(bench.invocations).isEmpty();
        assertThat(bench.scheduler.nextDue()).isPresent();
    }
}
