package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Standing;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.CounterReadings;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.History.Line;
import voronka.domain.funnel.Reporting;
import voronka.domain.funnel.Snapshot;

/**
 * The funnel counted the slow way, from each deal's whole log and from nothing that counters know:
 * what reports say is held against it.
 */
final class NaiveFunnel {
    private final History history;
    private final Reporting reporting;
    private final Days period;

    private NaiveFunnel(History history, CounterReadings counters, Days period) {
        this.history = history;
        this.reporting = new Reporting(counters);
        this.period = period;
    }

    static void agreesWith(History history, CounterReadings counters, Chance chance) {
        List<LocalDate> days =
                history.company().store.everyEvent().stream().map(DealEvent::day).sorted().toList();
        if (days.isEmpty()) {
            return;
        }
        LocalDate one = chance.oneOf(days);
        LocalDate other = chance.oneOf(days);
        Days period = one.isBefore(other) ? new Days(one, other) : new Days(other, one);
        NaiveFunnel naive = new NaiveFunnel(history, counters, period);
        for (Pipeline pipeline : history.book().pipelines()) {
            for (Slice slice : List.of(new Slice.All(), new Slice.Owner("anna"))) {
                naive.agreesByEvent(pipeline, slice);
                naive.agreesByCohort(pipeline, slice);
                naive.agreesAsOf(pipeline, slice);
            }
        }
    }

    private void agreesByEvent(Pipeline pipeline, Slice slice) {
        var report = report(pipeline, slice, voronka.domain.funnel.History.Kind.EVENTS);
        for (Line line : report.lines()) {
            int place = pipeline.place(line.stage());
            Count reached = Count.NONE;
            Count passed = Count.NONE;
            Count lost = Count.NONE;
            Count froze = Count.NONE;
            for (List<DealEvent> log : logs(pipeline)) {
                int furthest = -1;
                for (DealEvent event : log) {
                    boolean won = event.after().state() == Standing.State.WON;
                    int now = Math.max(furthest, pipeline.place(event.after().stage()));
                    if (period.has(event.day()) && isOf(slice, event.after())) {
                        Count one = one(event.after());
                        reached = furthest < place && now >= place ? reached.plus(one) : reached;
                        boolean before = furthest > place;
                        boolean after = now > place || (won && now == place);
                        boolean wonNow = event.what() instanceof DealEvent.Won;
                        passed =
                                !before && after && (now > furthest || wonNow)
                                        ? passed.plus(one)
                                        : passed;
                        lost =
                                event.what() instanceof DealEvent.Lost gone
                                                && gone.stage().equals(line.stage())
                                        ? lost.plus(one)
                                        : lost;
                        froze =
                                event.what() instanceof DealEvent.Frozen asleep
                                                && asleep.stage().equals(line.stage())
                                        ? froze.plus(one)
                                        : froze;
                    }
                    furthest = now;
                }
            }
            assertThat(line.reached()).as("reached %s", line.stage()).isEqualTo(reached);
            assertThat(line.passed()).as("passed %s", line.stage()).isEqualTo(passed);
            assertThat(line.lost()).as("lost %s", line.stage()).isEqualTo(lost);
            assertThat(line.frozen()).as("froze %s", line.stage()).isEqualTo(froze);
            assertThat(line.still())
                    .as("still %s", line.stage())
                    .isEqualTo(standing(pipeline, slice, line.stage(), period.last()));
        }
    }

    private void agreesByCohort(Pipeline pipeline, Slice slice) {
        var report = report(pipeline, slice, voronka.domain.funnel.History.Kind.COHORT);
        for (Line line : report.lines()) {
            int place = pipeline.place(line.stage());
            Count reached = Count.NONE;
            Count passed = Count.NONE;
            Count lost = Count.NONE;
            for (List<DealEvent> log : logs(pipeline)) {
                Standing now = log.getLast().after();
                int furthest =
                        log.stream()
                                .mapToInt(event -> pipeline.place(event.after().stage()))
                                .max()
                                .orElseThrow();
                if (period.has(log.getFirst().day()) && isOf(slice, now)) {
                    boolean won = now.state() == Standing.State.WON;
                    reached = furthest >= place ? reached.plus(one(now)) : reached;
                    passed = furthest > place || won ? passed.plus(one(now)) : passed;
                    lost =
                            now.state() == Standing.State.LOST && furthest == place
                                    ? lost.plus(one(now))
                                    : lost;
                }
            }
            assertThat(line.reached()).as("reached %s", line.stage()).isEqualTo(reached);
            assertThat(line.passed()).as("passed %s", line.stage()).isEqualTo(passed);
            assertThat(line.lost()).as("lost %s", line.stage()).isEqualTo(lost);
            assertThat(line.passed().plus(line.lost()).plus(line.frozen()).plus(line.still()))
                    .as("all of %s", line.stage())
                    .isEqualTo(line.reached());
        }
    }

    private void agreesAsOf(Pipeline pipeline, Slice slice) {
        Snapshot then = reporting.asOf(frame(pipeline), slice, period.first());
        for (Snapshot.Line line : then.lines()) {
            assertThat(line.count())
                    .as("%s at the end of %s", line.stage(), period.first())
                    .isEqualTo(standing(pipeline, slice, line.stage(), period.first()));
        }
    }

    private Count standing(Pipeline pipeline, Slice slice, StageKey stage, LocalDate day) {
        Count count = Count.NONE;
        for (List<DealEvent> log : logs(pipeline)) {
            @Nullable Standing last = null;
            for (DealEvent event : log) {
                last = event.day().isAfter(day) ? last : event.after();
            }
            if (last != null
                    && last.state() == Standing.State.OPEN
                    && last.stage().equals(stage)
                    && isOf(slice, last)) {
                count = count.plus(one(last));
            }
        }
        return count;
    }

    private voronka.domain.funnel.History report(
            Pipeline pipeline, Slice slice, voronka.domain.funnel.History.Kind kind) {
        return reporting.history(frame(pipeline), slice, kind, period);
    }

    private Frame frame(Pipeline pipeline) {
        return new Frame(pipeline, history.book().currency());
    }

    private List<List<DealEvent>> logs(Pipeline pipeline) {
        return history.deals().stream()
                .map((DealId id) -> Kept.of(history.company().store.log(id)))
                .filter(log -> log.getFirst().pipeline().equals(pipeline.key()))
                .toList();
    }

    private static boolean isOf(Slice slice, Standing standing) {
        return !(slice instanceof Slice.Owner(String owner))
                || (standing.owner() != null && standing.owner().value().equals(owner));
    }

    private static Count one(Standing standing) {
        return standing.amount() == null
                ? new Count(1, 0, 1)
                : new Count(1, standing.amount().minor(), 0);
    }
}
