package voronka.telegrambot;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.RecordingActivity;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;
import voronka.telegram.view.TalkView;

/** Keys that tell of calls, meetings and e-mails, and of meetings that are to be. */
final class TalkTaps {
    private final RecordingActivity recording;
    private final Deals deals;
    private final Choosing choosing;
    private final DealScreens screens;
    private final Questions questions;
    private final Outcomes outcomes;

    TalkTaps(
            RecordingActivity recording,
            Deals deals,
            Choosing choosing,
            DealScreens screens,
            Questions questions,
            Outcomes outcomes) {
        this.recording = recording;
        this.deals = deals;
        this.choosing = choosing;
        this.screens = screens;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    /** What is to be known before, and what came of it? */
    Reply ask(Button.AskTalk ask, Turn turn) {
        return ask(ask.deal(), ask.way(), turn);
    }

    Reply ask(DealId deal, Button.Way way, Turn turn) {
        return choosing.ofClient(
                deal,
                turn,
                file ->
                        Reply.of(
                                TalkView.ask(
                                        file,
                                        deals.log(deal),
                                        way,
                                        screens.book(file),
                                        turn.viewer())));
    }

    /** It is written down at once; the words may follow. */
    Reply talked(Button.Talked talked, Turn turn) {
        return record(talked.deal(), activity(talked.talk()), turn);
    }

    /** After a talk it is asked what was said, after one that was not when to try again. */
    Reply record(DealId deal, Activity activity, Turn turn) {
        DealOutcome outcome = recording.that(activity, turn.order(deal));
        if (!(outcome instanceof DealOutcome.Changed changed)) {
            return outcomes.shown(outcome, deal, turn);
        }
        OptionalInt event =
                changed.events().stream()
                        .filter(one -> one.what() instanceof DealEvent.Happened)
                        .mapToInt(DealEvent::number)
                        .findFirst();
        boolean reached = activity.contacting() == Activity.Contacting.REACHED;
        return reached && event.isPresent() && activity.said().isNothing()
                ? questions.told(changed.file().deal(), event.getAsInt(), activity, turn)
                : next(changed, turn);
    }

    /** So long it was; its words may still follow. */
    Reply lasted(Button.Lasted lasted, Turn turn) {
        return amended(
                lasted.deal(),
                lasted.event(),
                lasted.minutes(),
                "",
                changed ->
                        questions.told(
                                changed.file().deal(), lasted.event(), lasted.minutes(), turn),
                turn);
    }

    /** What was said, and how long it was. */
    Reply told(Dialogue.Told asked, String text, Turn turn) {
        CallWords words = CallWords.read(text);
        return amended(
                asked.deal(),
                asked.event(),
                words.minutes(),
                words.said(),
                changed -> next(changed, turn),
                turn);
    }

    private interface Then {
        Reply with(DealOutcome.Changed changed);
    }

    private Reply amended(
            DealId deal, int event, @Nullable Integer minutes, String said, Then then, Turn turn) {
        DealOutcome outcome =
                recording.amended(event, told -> known(told, minutes, said), turn.order(deal));
        return outcome instanceof DealOutcome.Changed changed
                ? then.with(changed)
                : outcomes.shown(outcome, deal, turn);
    }

    private static Activity known(Activity told, @Nullable Integer minutes, String said) {
        Activity longer =
                told instanceof Activity.Call call && minutes != null
                        ? call.lasting(minutes)
                        : told;
        return said.isBlank() ? longer : longer.saying(longer.said().and(Said.of(said)));
    }

    private Reply next(DealOutcome.Changed changed, Turn turn) {
        return Choosing.isAlive(changed.file().deal())
                ? questions.when(
                        Dialogue.When.Wish.REMIND,
                        changed.file(),
                        "",
                        Choices.noted(changed.file(), turn.viewer()),
                        turn)
                : outcomes.shown(changed, changed.file().deal().id(), turn);
    }

    /** When is it to be? */
    Reply plan(Button.PlanMeeting plan, Turn turn) {
        return choosing.ofAlive(
                plan.deal(),
                turn,
                file ->
                        questions.when(
                                Dialogue.When.Wish.MEET,
                                file,
                                "",
                                TalkView.plan(file, turn.viewer()),
                                turn));
    }

    static Activity activity(Button.Talk talk) {
        Said nothing = Said.NOTHING;
        return switch (talk) {
            case CALLED -> new Activity.Call(Direction.OUT, true, null, nothing);
            case NOT_REACHED -> new Activity.Call(Direction.OUT, false, null, nothing);
            case CALLED_US -> new Activity.Call(Direction.IN, true, null, nothing);
            case MISSED -> new Activity.Call(Direction.IN, false, null, nothing);
            case MET -> new Activity.Meeting(null, nothing);
            case WROTE -> new Activity.Mail(Direction.OUT, nothing);
            case WROTE_US -> new Activity.Mail(Direction.IN, nothing);
        };
    }

    /** What a command with words tells of. */
    static Activity usual(Button.Way way) {
        return switch (way) {
            case CALL -> activity(Button.Talk.CALLED);
            case MEETING -> activity(Button.Talk.MET);
            case MAIL -> activity(Button.Talk.WROTE);
        };
    }

    /** The same with minutes and words. */
    Reply record(DealId deal, Button.Way way, String text, Turn turn) {
        CallWords words = CallWords.read(text);
        return record(deal, known(usual(way), words.minutes(), words.said()), turn);
    }
}
