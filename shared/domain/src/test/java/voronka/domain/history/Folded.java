package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Heard;
import voronka.domain.activity.Said;
import voronka.domain.activity.Touches;
import voronka.domain.book.Pipeline;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Standing;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/** A deal as its log alone tells it: what happened, one after the other. */
final class Folded {
    private final IntFunction<Pipeline> pipelines;
    private Pipeline pipeline;
    private final int began;
    private int version;
    private final List<StageKey> reached = new ArrayList<>();
    private final Map<String, Promise> promises = new TreeMap<>();

    /** It is a touch without words of ours. */
    private static final Activity ASKED_AGAIN = new Activity.Message(null, null, Said.NOTHING);

    private final Map<Integer, @Nullable Activity> activities = new TreeMap<>();
    private final Map<Integer, Instant> times = new TreeMap<>();
    private final List<DealEvent> log = new ArrayList<>();
    private final Set<Integer> undone = new HashSet<>();
    private FoldedProgress progress;
    private Standing standing;
    private int revision = 1;
    private int events;

    /**
     * A promise that is still open, as the log tells it.
     *
     * @param asked the colleague who was asked for it; null when it is the owner's own
     */
    record Promise(String text, Due due, @Nullable MemberId asked) {}

    private Folded(IntFunction<Pipeline> pipelines, int version, Standing beginning) {
        this.pipelines = pipelines;
        began = version;
        this.version = version;
        pipeline = pipelines.apply(version);
        progress = new FoldedProgress(pipelines);
        standing = beginning;
    }

    /**
     * Folds a log and holds each line against the one before.
     *
     * @param pipelines the deal's, by the version of the book
     * @param version the one that it began on
     */
    static Folded of(List<DealEvent> log, IntFunction<Pipeline> pipelines, int version) {
        Folded folded = new Folded(pipelines, version, log.getFirst().after());
        for (DealEvent event : log) {
            folded.add(event);
        }
        return folded;
    }

    Progress progress() {
        return progress.told();
    }

    int version() {
        return version;
    }

    Standing standing() {
        return standing;
    }

    int revision() {
        return revision;
    }

    int events() {
        return events;
    }

    List<StageKey> reached() {
        return reached;
    }

    Map<String, Promise> promises() {
        return promises;
    }

    /** How often they were in touch, by what is told now. */
    Touches touches() {
        long count = activities.values().stream().filter(Folded::isTouch).count();
        Instant last =
                activities.entrySet().stream()
                        .filter(told -> isTouch(told.getValue()) && !isTry(told.getValue()))
                        .map(told -> times.get(told.getKey()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        Set<Heard> objections = new HashSet<>();
        for (Activity activity : activities.values()) {
            if (activity instanceof Activity.Objected objected) {
                objections.add(objected.heard());
            }
        }
        return new Touches((int) count, last, latest(), objections);
    }

    /** The newest touch or words, wishes aside. */
    private Touches.@Nullable Latest latest() {
        Touches.@Nullable Latest latest = null;
        for (Map.Entry<Integer, @Nullable Activity> told : activities.entrySet()) {
            Activity activity = told.getValue();
            if (activity == null
                    || activity instanceof Activity.Wish
                    || ASKED_AGAIN.equals(activity)) {
                continue;
            }
            if (isTouch(activity) || !activity.said().text().isBlank()) {
                String words = activity.said().text();
                latest =
                        new Touches.Latest(
                                times.get(told.getKey()),
                                activity.saying(
                                        Said.of(
                                                words.substring(
                                                        0, Math.min(300, words.length())))));
            }
        }
        return latest;
    }

    private static boolean isTouch(@Nullable Activity activity) {
        return activity instanceof Activity.Call
                || activity instanceof Activity.Meeting
                || activity instanceof Activity.Mail
                || activity instanceof Activity.Message;
    }

    private static boolean isTry(@Nullable Activity activity) {
        return activity instanceof Activity.Call call && !call.reached();
    }

    private void add(DealEvent event) {
        assertThat(event.number()).isEqualTo(++events);
        assertThat(event.before()).isEqualTo(events == 1 ? null : standing);
        times.put(event.number(), event.at());
        log.add(event);
        if (event.what() instanceof DealEvent.Undone undone) {
            undo(undone.event(), event);
            return;
        }
        Standing after = after(event.number(), event.what());
        boolean gathered = progress.add(event);
        if (events > 1 && (gathered || !after.equals(standing))) {
            revision++;
        }
        standing = after;
        reached.addAll(event.firstReached());
        assertThat(event.after()).as("after %s", event.what()).isEqualTo(after);
    }

    /** What was undone never was; the log without it gives what there is. */
    private void undo(DealEvent was, DealEvent now) {
        assertThat(was).isEqualTo(log.get(was.number() - 1));
        assertThat(undone.add(was.number())).as("undone once").isTrue();
        undone.add(now.number());
        assertThat(now.before()).isEqualTo(was.after());
        assertThat(now.after()).isEqualTo(was.before());
        assertThat(now.firstReached()).isEmpty();
        reached.removeAll(was.firstReached());
        standing = now.after();
        revision++;
        promises.clear();
        activities.clear();
        progress = new FoldedProgress(pipelines);
        runOn(began);
        for (DealEvent event : log) {
            if (!undone.contains(event.number())) {
                progress.add(event);
                Standing kept = standing;
                standing = event.before() == null ? event.after() : event.before();
                after(event.number(), event.what());
                standing = kept;
            }
        }
        progress.hand(now);
    }

    private Standing after(int number, DealEvent.What what) {
        return switch (what) {
            case DealEvent.Created created -> {
                assertThat(standing.stage()).isEqualTo(pipeline.first().key());
                yield in(Standing.State.OPEN, standing.stage());
            }
            case DealEvent.OwnerChanged changed -> {
                assertThat(changed.from()).isEqualTo(standing.owner());
                yield new Standing(
                        standing.state(),
                        standing.stage(),
                        standing.furthest(),
                        standing.amount(),
                        changed.to());
            }
            case DealEvent.Moved moved -> {
                assertThat(moved.from()).isEqualTo(standing.stage());
                yield in(Standing.State.OPEN, moved.to());
            }
            case DealEvent.MovedOver over -> {
                assertThat(over.from()).isEqualTo(version);
                assertThat(over.stage()).isEqualTo(standing.stage());
                runOn(over.to());
                yield in(Standing.State.OPEN, over.into());
            }
            case DealEvent.Priced priced -> {
                assertThat(priced.from()).isEqualTo(standing.amount());
                yield new Standing(
                        standing.state(),
                        standing.stage(),
                        standing.furthest(),
                        priced.to(),
                        standing.owner());
            }
            case DealEvent.Won won -> {
                assertThat(won.from()).isEqualTo(standing.amount());
                promises.clear();
                StageKey last = pipeline.stages().getLast().key();
                yield new Standing(Standing.State.WON, last, last, won.to(), standing.owner());
            }
            case DealEvent.Lost lost -> {
                promises.clear();
                yield in(Standing.State.LOST, lost.stage());
            }
            case DealEvent.Frozen frozen -> in(Standing.State.FROZEN, frozen.stage());
            case DealEvent.Woken woken -> in(Standing.State.OPEN, woken.stage());
            case DealEvent.Reopened reopened -> in(Standing.State.OPEN, reopened.stage());
            case DealEvent.Promised promised -> {
                Promise before = promises.get(promised.followUp());
                promises.put(
                        promised.followUp(),
                        new Promise(
                                promised.text(),
                                promised.due(),
                                before == null ? null : before.asked()));
                yield standing;
            }
            case DealEvent.Assigned assigned -> {
                promises.put(
                        assigned.followUp(),
                        new Promise(assigned.text(), assigned.due(), assigned.to()));
                yield standing;
            }
            case DealEvent.PutOff putOff -> {
                promises.computeIfPresent(
                        putOff.followUp(),
                        (id, old) -> new Promise(old.text(), putOff.to(), old.asked()));
                yield standing;
            }
            case DealEvent.Kept kept -> {
                promises.remove(kept.followUp());
                yield standing;
            }
            case DealEvent.Undone itself -> throw new AssertionError(itself);
            case DealEvent.Entrusted entrusted -> {
                promises.computeIfPresent(
                        entrusted.followUp(),
                        (id, old) -> new Promise(old.text(), old.due(), entrusted.to()));
                yield standing;
            }
            case DealEvent.RhythmSet set -> standing;
            case DealEvent.ClientKnown known -> standing;
            case DealEvent.Filled filled -> standing;
            case DealEvent.Ticked ticked -> standing;
            case DealEvent.AgreementAsked asked -> standing;
            case DealEvent.AgreementGiven given -> standing;
            case DealEvent.AgreementRefused refused -> standing;
            case DealEvent.AskedAgain asked -> {
                activities.put(number, ASKED_AGAIN);
                yield standing;
            }
            case DealEvent.Happened happened -> {
                activities.put(number, happened.activity());
                yield standing;
            }
            case DealEvent.Amended amended -> {
                assertThat(amended.from()).isEqualTo(activities.get(amended.event()));
                activities.put(amended.event(), amended.to());
                yield standing;
            }
        };
    }

    private void runOn(int other) {
        version = other;
        pipeline = pipelines.apply(other);
    }

    private Standing in(Standing.State state, StageKey stage) {
        boolean further = pipeline.place(stage) > pipeline.place(standing.furthest());
        StageKey furthest = further ? stage : standing.furthest();
        return new Standing(state, stage, furthest, standing.amount(), standing.owner());
    }
}
