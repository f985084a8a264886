package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.activity.Activity;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.selling.RecordingActivity;
import voronka.domain.time.Due;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.OutcomeText;
import voronka.telegram.view.TodayView;
import voronka.telegram.view.WorkView;

/**
 * The day's work card by card: a tap answers one thing and shows the next. What only words can say
 * may be written meanwhile; who goes on leaves it unsaid.
 */
final class WorkTaps {
    private final TodaysWork work;
    private final FollowUps followUps;
    private final Deals deals;
    private final KeepingPromise keeping;
    private final PromisingFollowUp promising;
    private final RecordingActivity recording;
    private final DealScreens screens;

    WorkTaps(
            TodaysWork work, DealDesk desk, FollowUps followUps, Deals deals, DealScreens screens) {
        this.work = work;
        this.followUps = followUps;
        this.deals = deals;
        this.keeping = new KeepingPromise(desk);
        this.promising = new PromisingFollowUp(desk);
        this.recording = new RecordingActivity(desk, deals);
        this.screens = screens;
    }

    Reply show(Button.Work tapped, Turn turn) {
        return Reply.of(next(Html.empty(), tapped.place(), turn));
    }

    /** Kept; what was agreed may be written while the next thing is shown. */
    Reply done(Button.WorkDone tapped, Turn turn) {
        DealOutcome outcome = keeping.done(tapped.followUp(), turn.order(tapped.deal()));
        if (outcome instanceof DealOutcome.Changed changed
                && Choosing.isAlive(changed.file().deal())
                && turn.viewer().mayChange(changed.file().deal())) {
            return on("work.kept", changed.file().deal(), "", outcome, tapped.place(), turn)
                    .askingByTheWay(
                            turn.member().id(),
                            new Dialogue.Agreed(tapped.deal(), turn.viewer().now()));
        }
        return unchanged(outcome, tapped.place(), turn);
    }

    Reply later(Button.WorkLater tapped, Turn turn) {
        Due due = turn.in(tapped.by());
        DealOutcome outcome = keeping.putOff(tapped.followUp(), due, turn.order(tapped.deal()));
        return outcome instanceof DealOutcome.Changed changed
                ? on(
                        "work.later",
                        changed.file().deal(),
                        when(due, turn),
                        outcome,
                        tapped.place(),
                        turn)
                : unchanged(outcome, tapped.place(), turn);
    }

    /** It is written down at once, and the client comes again when the rhythm says. */
    Reply touch(Button.WorkTouch tapped, Turn turn) {
        Activity activity = TalkTaps.activity(tapped.talk());
        DealOutcome outcome = recording.that(activity, turn.order(tapped.deal()));
        if (!(outcome instanceof DealOutcome.Changed changed)) {
            return unchanged(outcome, tapped.place(), turn);
        }
        boolean reached = activity.contacting() == Activity.Contacting.REACHED;
        Reply next =
                on(
                        reached ? "work.touched" : "work.missed",
                        changed.file().deal(),
                        changed.file()
                                .rhythm()
                                .map(rhythm -> turn.viewer().dates().day(rhythm.due().instant()))
                                .orElse("–"),
                        outcome,
                        tapped.place(),
                        turn);
        int event = changed.events().getFirst().number();
        return reached
                ? next.askingByTheWay(
                        turn.member().id(),
                        new Dialogue.Told(tapped.deal(), event, turn.viewer().now()))
                : next;
    }

    /** The promise stands at once; what it is about may be written while the next is shown. */
    Reply step(Button.WorkStep tapped, Turn turn) {
        Due due = turn.in(tapped.in());
        DealOutcome outcome = promising.at(due, "", turn.order(tapped.deal()));
        if (outcome instanceof DealOutcome.Changed changed
                && changed.event().what() instanceof DealEvent.Promised promised) {
            return on(
                            "work.promised",
                            changed.file().deal(),
                            when(due, turn),
                            outcome,
                            tapped.place(),
                            turn)
                    .askingByTheWay(
                            turn.member().id(),
                            new Dialogue.PromiseInWords(
                                    tapped.deal(), promised.followUp(), turn.viewer().now()));
        }
        return unchanged(outcome, tapped.place(), turn);
    }

    private Reply on(
            String words, Deal deal, String when, DealOutcome outcome, int place, Turn turn) {
        Html happened =
                Html.of(
                                turn.viewer()
                                        .words()
                                        .say(words, "deal", deal.facts().title(), "when", when))
                        .line()
                        .line();
        return Reply.of(next(happened, place, turn), OutcomeText.of(outcome, turn.viewer()));
    }

    private Reply unchanged(DealOutcome outcome, int place, Turn turn) {
        return Reply.of(next(Html.empty(), place, turn), OutcomeText.of(outcome, turn.viewer()));
    }

    /** After the last comes the first again, until nothing is left. */
    private Screen next(Html happened, int place, Turn turn) {
        TodaysWork.Found found = work.of(turn);
        List<TodayView.Line> lines = found.lines();
        if (lines.isEmpty()) {
            return WorkView.done(happened, turn.viewer());
        }
        int at = place % lines.size();
        TodayView.Line line = lines.get(at);
        DealId deal = line.deal().id();
        Optional<DealFile> file = followUps.file(deal);
        return file.isEmpty()
                ? WorkView.done(happened, turn.viewer())
                : WorkView.of(
                        happened,
                        line.item(),
                        at,
                        found.all(),
                        file.get(),
                        deals.log(deal),
                        screens.book(file.get()),
                        turn.viewer());
    }

    private static String when(Due due, Turn turn) {
        return turn.viewer().dates().moment(due.instant());
    }
}
