package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.Passing;
import voronka.domain.book.Passing.Skipping;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Wish;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/** That a log has no line in it that its book forbids, told by the log and the book alone. */
final class BookKept {
    private final IntFunction<Pipeline> pipelines;
    private final IntFunction<Roster> rosters;
    private final FoldedProgress progress;
    private Pipeline pipeline;
    private int touches;

    private BookKept(IntFunction<Pipeline> pipelines, int version, IntFunction<Roster> rosters) {
        this.pipelines = pipelines;
        this.rosters = rosters;
        progress = new FoldedProgress(pipelines);
        pipeline = pipelines.apply(version);
    }

    /**
     * @param version the one that the deal began on
     * @param rosters who was what in the company, by the number of the event
     */
    static void by(
            List<DealEvent> log,
            IntFunction<Pipeline> pipelines,
            int version,
            IntFunction<Roster> rosters) {
        BookKept kept = new BookKept(pipelines, version, rosters);
        for (DealEvent event : Kept.of(log)) {
            kept.holds(event);
            kept.progress.add(event);
            kept.touches += touches(event);
        }
    }

    private static int touches(DealEvent event) {
        return switch (event.what()) {
            case DealEvent.AskedAgain asked -> 1;
            case DealEvent.Happened happened -> isTouch(happened.activity()) ? 1 : 0;
            case DealEvent.Amended amended ->
                    (amended.to() != null && isTouch(amended.to()) ? 1 : 0)
                            - (isTouch(amended.from()) ? 1 : 0);
            default -> 0;
        };
    }

    private static boolean isTouch(voronka.domain.activity.Activity activity) {
        return activity.contacting() != voronka.domain.activity.Activity.Contacting.NOT;
    }

    private void holds(DealEvent event) {
        switch (event.what()) {
            case DealEvent.Moved moved -> moved(event, moved);
            case DealEvent.Won won -> {
                left(event, won.to(), progress.told().agreed() instanceof Wish.Win);
                boolean last = pipeline.after(event.before().stage()).isEmpty();
                assertThat(last || !skipsNothing()).isTrue();
            }
            case DealEvent.MovedOver over -> pipeline = pipelines.apply(over.to());
            case DealEvent.Lost lost -> lost(event);
            case DealEvent.AgreementGiven given -> assertThat(isHead(event)).as("a head").isTrue();
            case DealEvent.AgreementRefused no -> assertThat(isHead(event)).as("a head").isTrue();
            case DealEvent.Ticked ticked ->
                    assertThat(stage(ticked.stage()).item(ticked.item())).isPresent();
            case DealEvent.Filled filled -> assertThat(RandomBook.FIELDS).contains(filled.field());
            default -> {}
        }
    }

    private void moved(DealEvent event, DealEvent.Moved moved) {
        int steps = pipeline.place(moved.to()) - pipeline.place(moved.from());
        boolean itself = event.by() instanceof Actor.Process;
        assertThat(itself && !(pipeline.passing() instanceof Passing.Automatic)).isFalse();
        if (steps < 0) {
            assertThat(moved.reason() != null || isFree()).as("back for a reason").isTrue();
            return;
        }
        boolean agreed =
                progress.told().agreed() instanceof Wish.Leave leave
                        && leave.to().equals(moved.to());
        left(event, event.before().amount(), agreed || progress.told().agreed() != null);
        if (steps > 1) {
            assertThat(skipsNothing()).as("a stage is skipped").isFalse();
            assertThat(moved.reason() != null || isFree()).as("skipped for a reason").isTrue();
            if (pipeline.passing().equals(new Passing.Manual(Skipping.WITH_APPROVAL))) {
                assertThat(agreed || isHead(event)).as("skipped by a word").isTrue();
            }
        }
    }

    private boolean isFree() {
        return pipeline.passing().equals(new Passing.Manual(Skipping.FREE));
    }

    private boolean skipsNothing() {
        return pipeline.passing() instanceof Passing.Automatic
                || pipeline.passing().equals(new Passing.Manual(Skipping.NEVER));
    }

    private void left(DealEvent event, Money amount, boolean agreed) {
        Stage stage = stage(event.before().stage());
        Progress known = progress.told();
        Set<String> required =
                stage.checklist().stream()
                        .filter(ChecklistItem::required)
                        .map(ChecklistItem::key)
                        .collect(Collectors.toSet());
        assertThat(known.ticks()).containsAll(required);
        for (Condition condition : stage.gate()) {
            boolean holds =
                    switch (condition) {
                        case Condition.Filled(String field) -> known.fields().containsKey(field);
                        case Condition.Ticked(String item) -> known.ticks().contains(item);
                        case Condition.FileAttached file -> known.files() > 0;
                        case Condition.AmountKnown sum -> amount != null;
                        case Condition.Touches(int least) -> touches >= least;
                        case Condition.Approved approved -> agreed || isHead(event);
                    };
            assertThat(holds).as("%s before %s", condition, event.what()).isTrue();
        }
    }

    private void lost(DealEvent event) {
        Closing closing = pipeline.closing();
        assertThat(touches).isGreaterThanOrEqualTo(closing.leastTouches());
        Closing.LossGuard guard = closing.guard();
        Standing before = event.before();
        if (guard != null) {
            boolean large =
                    before.amount() != null && before.amount().minor() > guard.above().minor();
            boolean far = pipeline.place(before.furthest()) >= pipeline.place(guard.from());
            boolean agreed = progress.told().agreed() instanceof Wish.Lose;
            assertThat(!large && !far || agreed || isHead(event)).as("guarded").isTrue();
        }
    }

    /** Whether whoever did it was the director then, or the head of whoever answered for it. */
    private boolean isHead(DealEvent event) {
        Roster roster = rosters.apply(event.number());
        return event.by() instanceof Actor.Person(MemberId who)
                && roster.byId(who)
                        .filter(by -> isHead(by, event.before().owner(), roster))
                        .isPresent();
    }

    private static boolean isHead(Member by, @Nullable MemberId owner, Roster roster) {
        return switch (by.role()) {
            case DIRECTOR -> true;
            case HEAD ->
                    owner != null
                            && (owner.equals(by.id())
                                    || roster.byId(owner)
                                            .filter(of -> of.team() != null)
                                            .filter(of -> of.team().equals(by.team()))
                                            .isPresent());
            case MANAGER, SPECIALIST, READER, ADMIN -> false;
        };
    }

    private Stage stage(StageKey key) {
        return pipeline.stage(key).orElseThrow();
    }
}
