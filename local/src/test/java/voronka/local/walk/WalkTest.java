package voronka.local.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import voronka.local.functions.ATemplate;
import voronka.local.template.StackTemplate;

class WalkTest {
    private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SettableClock clock = new SettableClock(START);
    private final List<String> told = new ArrayList<>();
    private final OneTime oneTime = new OneTime();
    private final Written written = new Written();
    private RecurringRuns runs;

    @Test
    void oneTimeMomentsHappenInTheirOrderAtTheirTime() {
        oneTime.at(START.plus(Duration.ofDays(2)), "second");
        oneTime.at(START.plus(Duration.ofHours(1)), "first");
        oneTime.at(START.plus(Duration.ofDays(9)), "later");
        Skip skip = walk().to(START.plus(Duration.ofDays(3)));
        assertThat(told)
                .containsExactly("first 2026-03-02T08:00:00Z", "second 2026-03-04T07:00:00Z");
        assertThat(skip).isEqualTo(new Skip.Arrived(START, START.plus(Duration.ofDays(3)), 2, 0));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    @Test
    void whatFollowsFromAFiringStillHappensOnTheWay() {
        oneTime.at(
                START.plus(Duration.ofHours(1)),
                "first",
                () -> oneTime.at(START.plus(Duration.ofHours(2)), "follows"));
        walk().to(START.plus(Duration.ofHours(3)));
        assertThat(told)
                .containsExactly("first 2026-03-02T08:00:00Z", "follows 2026-03-02T09:00:00Z");
    }

    @Test
    void theReadersCatchUpBeforeTheWalkGoesOn() {
        oneTime.at(START.plus(Duration.ofHours(1)), "a", () -> written.lag = 3);
        oneTime.at(START.plus(Duration.ofHours(2)), "b", () -> told.add("lag " + written.lag));
        walk().to(START.plus(Duration.ofHours(3)));
        assertThat(told).contains("lag 0");
    }

    @Test
    void aSweepRunsOnceAnHourOfAShortSkipAndAtItsEnd() {
        Walk walk = walk("rate(5 minutes)");
        walk.to(START.plus(Duration.ofHours(10)));
        assertThat(told).hasSizeBetween(10, 11);
    }

    @Test
    void aSweepRunsAboutAHundredTimesInALongSkip() {
        Skip skip = walk("rate(5 minutes)").skip(Period.ofMonths(3));
        assertThat(told).hasSizeBetween(99, 101);
        assertThat(((Skip.Arrived) skip).recurring()).isEqualTo(told.size());
    }

    @Test
    void pausedRunsAreMadeUpForByOneWhenTheyAreResumed() {
        Walk walk = walk("rate(5 minutes)");
        runs.pause();
        walk.to(START.plus(Duration.ofDays(10)));
        assertThat(told).isEmpty();
        runs.resume();
        walk.to(START.plus(Duration.ofDays(10)).plusSeconds(1));
        assertThat(told).hasSize(1);
    }

    @Test
    void aSweepRunsAfterEachFiringAndAtTheEndOfTheSkip() {
        Instant firing = START.plus(Duration.ofMinutes(12));
        oneTime.at(firing, "once");
        walk("rate(5 minutes)").to(START.plus(Duration.ofMinutes(30)));
        assertThat(told)
                .containsExactly(
                        "run at 2026-03-02T07:05:00Z due 2026-03-02T07:05:00Z",
                        "once 2026-03-02T07:12:00Z",
                        "run at 2026-03-02T07:12:00Z due 2026-03-02T07:10:00Z",
                        "run at 2026-03-02T07:30:00Z due 2026-03-02T07:30:00Z");
    }

    @Test
    void aWeeklyRunKeepsItsOwnTime() {
        walk("cron(0 9 ? * MON *)").skip(Period.ofWeeks(3));
        assertThat(told)
                .containsExactly(
                        "run at 2026-03-02T08:00:00Z due 2026-03-02T08:00:00Z",
                        "run at 2026-03-09T08:00:00Z due 2026-03-09T08:00:00Z",
                        "run at 2026-03-16T08:00:00Z due 2026-03-16T08:00:00Z");
    }

    @Test
    void monthsAreThoseOfTheCompanysCalendar() {
        walk().skip(Period.ofMonths(3));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-06-02T06:00:00Z"));
    }

    @Test
    void theNextDueMomentIsWhereAShortSkipEnds() {
        assertThat(walk("rate(5 minutes)").skipToNextDue()).isEqualTo(new Skip.NothingAhead());
        oneTime.at(START.plus(Duration.ofDays(40)), "once");
        assertThat(walk().skipToNextDue()).isInstanceOf(Skip.Arrived.class);
        assertThat(told).containsExactly("once 2026-04-11T07:00:00Z");
    }

    @Test
    void thereIsNoWayBack() {
        assertThat(walk().to(START)).isEqualTo(new Skip.NothingAhead());
    }

    @Test
    void aWalkStopsWhereThingsDoNotCalmDown() {
        oneTime.at(START.plus(Duration.ofHours(1)), "a", () -> written.lag = 1_000_000);
        Skip skip = walk().to(START.plus(Duration.ofHours(3)));
        assertThat(skip).isInstanceOf(Skip.Stopped.class);
        assertThat(((Skip.Stopped) skip).at()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(((Skip.Stopped) skip).why()).contains("have not caught up");
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void onlyOneWalkAtATimeAndItsProgressCanBeSeen() throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Walk walk = walk();
        oneTime.at(
                START.plus(Duration.ofHours(1)),
                "halfway",
                () -> {
                    there.countDown();
                    await(goOn);
                });
        var first = CompletableFuture.supplyAsync(() -> walk.to(START.plus(Duration.ofHours(2))));
        assertThat(there.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(walk.to(START.plus(Duration.ofHours(5)))).isEqualTo(new Skip.AlreadyWalking());
        assertThat(walk.underWay()).isTrue();
        assertThat(walk.progress()).isEqualTo(0.5);
        goOn.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isInstanceOf(Skip.Arrived.class);
        assertThat(walk.underWay()).isFalse();
        assertThat(walk.progress()).isEqualTo(1);
    }

    @Test
    void whileNobodySkipsWhatIsDueHappensByItself() throws Exception {
        CountDownLatch happened = new CountDownLatch(1);
        oneTime.at(START.plusSeconds(60), "once", happened::countDown);
        try (var realTime = RealTime.start(walk())) {
            assertThat(happened.await(50, TimeUnit.MILLISECONDS)).isFalse();
            clock.moveTo(START.plusSeconds(61));
            assertThat(happened.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(realTime).isNotNull();
        }
    }

    private Walk walk(String... expressions) {
        StringBuilder events = new StringBuilder("Events: {");
        for (String expression : expressions) {
            events.append("Sweep: {Type: ScheduleV2, Properties: {ScheduleExpression: '")
                    .append(expression)
                    .append("', ScheduleExpressionTimezone: Europe/Berlin}}");
        }
        StackTemplate template =
                ATemplate.parse(
                        """
                        Resources:
                          It:
                            Type: AWS::Serverless::Function
                            Properties: {Handler: voronka.It, %s}}
                        """
                                .formatted(events));
        runs =
                new RecurringRuns(
                        template,
                        clock,
                        (function, schedule, due) ->
                                told.add("run at %s due %s".formatted(clock.instant(), due)));
        return new Walk(
                clock, List.of(oneTime), runs, written, () -> true, BERLIN, Duration.ofMillis(200));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One-time moments in memory. */
    private final class OneTime implements Timers {
        private record Moment(Instant due, Consumer<Instant> action) {}

        private final PriorityQueue<Moment> moments =
                new PriorityQueue<>((a, b) -> a.due().compareTo(b.due()));

        void at(Instant due, String name) {
            at(due, name, () -> {});
        }

        void at(Instant due, String name, Runnable action) {
            moments.add(
                    new Moment(
                            due,
                            now -> {
                                told.add(name + " " + now);
                                action.run();
                            }));
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.ofNullable(moments.peek()).map(Moment::due);
        }

        @Override
        public int fireDue() {
            int fired = 0;
            while (!moments.isEmpty() && !moments.peek().due().isAfter(clock.instant())) {
                moments.remove().action().accept(clock.instant());
                fired++;
            }
            return fired;
        }
    }

    /** Readers that lag behind by some records. */
    private static final class Written implements Readers {
        private int lag;
        private long read;

        @Override
        public long recordsRead() {
            return read;
        }

        @Override
        public boolean awaitCaughtUp(Duration atMost) {
            if (lag > 1_000) {
                return false;
            }
            if (lag > 0) {
                lag--;
                read++;
            }
            return true;
        }
    }
}
