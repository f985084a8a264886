package voronka.telegrambot;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.dates.Reading;
import voronka.domain.activity.Said;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogues;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Wish;
import voronka.domain.followup.FollowUp;
import voronka.domain.selling.AssigningFollowUp;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;
import voronka.domain.time.Delay;
import voronka.domain.time.Due;
import voronka.telegram.screen.Button;
import voronka.telegram.view.OutcomeText;

/** The answer to "when?": a date in words, or one of the times that were offered. */
final class WhenAnswer {
    private static final List<Delay> ASSIGNMENTS =
            List.of(Delay.DAY, Delay.THREE_DAYS, Delay.WEEK, Delay.TWO_WEEKS);

    private final PromisingFollowUp promising;
    private final AssigningFollowUp assigning;
    private final KeepingPromise keeping;
    private final Wishes wishes;
    private final Dialogues dialogues;
    private final MomentWords moments;
    private final Questions questions;
    private final Outcomes outcomes;

    WhenAnswer(
            DealDesk desk,
            Team team,
            Wishes wishes,
            Dialogues dialogues,
            MomentWords moments,
            Questions questions,
            Outcomes outcomes) {
        promising = new PromisingFollowUp(desk);
        assigning = new AssigningFollowUp(desk, team);
        keeping = new KeepingPromise(desk);
        this.wishes = wishes;
        this.dialogues = dialogues;
        this.moments = moments;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    /** One moment is taken; of several one is asked for; anything else leaves the question open. */
    Reply words(Dialogue.When asked, String text, Turn turn) {
        Reading reading = moments.read(text, turn);
        String words = reading.rest().isBlank() ? asked.words() : reading.rest();
        return switch (reading) {
            case Reading.Understood(LocalDateTime at, String rest) -> at(asked, at, words, turn);
            case Reading.Ambiguous ambiguous ->
                    questions.whichTime(with(asked, words, turn), ambiguous.choices(), turn);
            case Reading.Past(LocalDateTime at, String rest) -> questions.over(at, turn);
            case Reading.Nothing nothing ->
                    asked.wish() == Dialogue.When.Wish.ASSIGN
                            ? byWhen(asked, text, turn)
                            : questions.again(turn.words().say("when.unclear"), turn);
        };
    }

    /** A time that was offered; when nothing is asked any more, the person is told so. */
    Reply tapped(Button.At tapped, Turn turn) {
        Optional<Dialogue> open = dialogues.of(turn.member().id());
        return open.isPresent() && open.get() instanceof Dialogue.When asked
                ? at(asked, tapped.time(), asked.words(), turn)
                : Reply.toast(turn.words().say("when.gone"));
    }

    private Reply at(Dialogue.When asked, LocalDateTime at, String said, Turn turn) {
        Due due = new Due(at, turn.zone());
        return switch (asked.wish()) {
            case REMIND -> remind(asked, due, said, turn);
            case PUT_OFF ->
                    shown(
                            keeping.putOff(asked.about(), due, turn.order(asked.deal())),
                            asked,
                            turn);
            case FREEZE -> wished(new Wish.Freeze(asked.about(), due), asked, turn);
            case COME_BACK -> comeBack(asked, due, said, turn);
            case MEET -> meet(asked, due, said, turn);
            case ASSIGN -> assign(asked, due, said, turn);
        };
    }

    /** Without words it is asked what to remind of; the promise stands all the same. */
    private Reply remind(Dialogue.When asked, Due due, String said, Turn turn) {
        String words = Cut.to(FollowUp.LONGEST_TEXT, said);
        DealOutcome outcome = promising.at(due, words, turn.order(asked.deal()));
        boolean unsaid = words.isBlank();
        if (unsaid
                && outcome instanceof DealOutcome.Changed changed
                && changed.event().what() instanceof DealEvent.Promised promised) {
            String toast = OutcomeText.of(outcome, turn.viewer());
            return questions.promise(changed.file(), promised.followUp(), toast, turn);
        }
        return shown(outcome, asked, turn);
    }

    /** What it is called says that it is a meeting, wherever it is told. */
    private Reply meet(Dialogue.When asked, Due due, String said, Turn turn) {
        String words =
                said.isBlank()
                        ? turn.words().say("meeting.plain")
                        : turn.words().say("meeting.words", "words", said.strip());
        return shown(
                promising.meeting(
                        due, Cut.to(FollowUp.LONGEST_TEXT, words), turn.order(asked.deal())),
                asked,
                turn);
    }

    /** What is to be done is said; by when is asked for, and what was said is kept. */
    private Reply byWhen(Dialogue.When asked, String text, Turn turn) {
        String words = asked.words().isBlank() ? text : asked.words() + "\n" + text;
        List<LocalDateTime> offered =
                ASSIGNMENTS.stream().map(delay -> turn.in(delay).local()).toList();
        return questions.whichTime(with(asked, words, turn), offered, turn);
    }

    private Reply assign(Dialogue.When asked, Due due, String said, Turn turn) {
        return said.isBlank()
                ? questions.again(turn.words().say("when.and-what"), turn)
                : shown(
                        assigning.to(
                                new MemberId(asked.about()),
                                due,
                                Cut.to(FollowUp.LONGEST_TEXT, said),
                                turn.order(asked.deal())),
                        asked,
                        turn);
    }

    private Reply comeBack(Dialogue.When asked, Due due, String said, Turn turn) {
        @Nullable String words = said.isBlank() ? null : Cut.to(Said.LONGEST_TEXT, said);
        if (words == null && asked.about().equals(LosingTaps.IN_WORDS)) {
            return questions.again(turn.words().say("when.and-why"), turn);
        }
        return wished(new Wish.Lose(asked.about(), words, due), asked, turn);
    }

    private Reply shown(DealOutcome outcome, Dialogue.When asked, Turn turn) {
        return outcomes.shown(outcome, asked.deal(), turn).answering(turn.member().id());
    }

    private static Dialogue.When with(Dialogue.When asked, String words, Turn turn) {
        return new Dialogue.When(
                asked.deal(),
                asked.wish(),
                asked.revision(),
                asked.about(),
                Cut.to(Said.LONGEST_TEXT, words),
                turn.viewer().now());
    }

    private Reply wished(Wish wish, Dialogue.When asked, Turn turn) {
        return wishes.answered(wish, asked.deal(), asked.revision(), turn);
    }
}
