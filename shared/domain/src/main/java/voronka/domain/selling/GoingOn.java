package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Ladder;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;

/**
 * What a deal has to do that stands where it stood, but in another version of the stage: what was
 * given to somebody stays theirs until then, what is new is given, and the stage's clock goes on by
 * the new limit. Nobody is told twice what they were told before.
 */
final class GoingOn {
    private final Entering entering;
    private final SalesBook before;
    private final DealDesk.Case facts;

    /**
     * @param before the version that the deal ran on until now
     */
    GoingOn(Entering entering, SalesBook before, DealDesk.Case facts) {
        this.entering = entering;
        this.before = before;
        this.facts = facts;
    }

    Entering.Entered in(Stage stage, OpenDeal deal) {
        List<FollowUp> kept = new ArrayList<>();
        List<FollowUp> given = new ArrayList<>();
        for (ChecklistItem item : stage.checklist()) {
            if (deal.facts().progress().ticks().contains(item.key())) {
                continue;
            }
            FollowUp task = entering.task(item, stage.limit(), deal, facts.book(), facts.when());
            earlier(item)
                    .ifPresentOrElse(
                            before -> kept.add(task.goingOnFrom(before)), () -> given.add(task));
        }
        List<Write> beside = new ArrayList<>(entering.turns());
        entering.told(given, deal, facts.by(), facts.when()).ifPresent(beside::add);
        List<FollowUp> all = new ArrayList<>(kept);
        all.addAll(given);
        clock(stage, deal).ifPresent(all::add);
        return new Entering.Entered(all, beside);
    }

    private Optional<FollowUp> earlier(ChecklistItem item) {
        return facts.file().open().stream()
                .filter(open -> open.kind() == FollowUp.Kind.TASK)
                .filter(open -> item.key().equals(open.item()))
                .findFirst();
    }

    /** A limit that was shortened and is over is told of once, by the last step that is over. */
    private Optional<FollowUp> clock(Stage stage, OpenDeal deal) {
        SalesBook book = facts.book();
        List<Ladder.Step> steps = Ladder.of(stage, book, deal.enteredAt()).steps();
        int over =
                (int)
                        steps.stream()
                                .filter(step -> !step.at().instant().isAfter(facts.now()))
                                .count();
        int place = over > 0 && !steps.equals(stepsBefore(deal)) ? over - 1 : over;
        return place >= steps.size()
                ? Optional.empty()
                : Optional.of(
                        entering.limit(steps.get(place).at(), deal, facts.when()).onStep(place));
    }

    private List<Ladder.Step> stepsBefore(OpenDeal deal) {
        return deal.stageIn(before)
                .map(stage -> Ladder.of(stage, before, deal.enteredAt()).steps())
                .orElse(List.of());
    }
}
