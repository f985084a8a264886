package voronka.telegrambot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.Deal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.Member;
import voronka.domain.time.Delay;
import voronka.domain.time.Due;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.Choices;
import voronka.telegram.view.TalkView;

/** Asks what only the person knows; the next text answers it, and a key leaves all as it was. */
final class Questions {
    /** How much is it about? */
    Reply sum(Deal deal, Turn turn) {
        return ask(
                new Dialogue.DealSum(deal.id(), deal.facts().revision(), turn.viewer().now()),
                about(deal, "ask.sum", turn),
                turn);
    }

    /** Why was it lost, in words? */
    Reply loss(Deal deal, String reason, @Nullable Delay comeBack, Turn turn) {
        return ask(
                new Dialogue.LossInWords(
                        deal.id(), deal.facts().revision(), reason, comeBack, turn.viewer().now()),
                about(deal, "ask.loss", turn),
                turn);
    }

    /** What is to be reminded of? The promise is made already, with or without words. */
    Reply promise(DealFile file, String followUp, String toast, Turn turn) {
        Html text = Html.of(toast).line().line().add(about(file.deal(), "ask.promise", turn));
        return Reply.of(Screen.of(text).row(cancel("key.without-words", turn)), toast)
                .asking(
                        turn.member().id(),
                        new Dialogue.PromiseInWords(
                                file.deal().id(), followUp, turn.viewer().now()));
    }

    /** What is the team called? */
    Reply team(Member who, Turn turn) {
        return ask(
                new Dialogue.TeamName(who.id(), turn.viewer().now()),
                Html.of(turn.words().say("ask.team", "name", who.name())),
                turn);
    }

    /** What came of what a colleague asked for? */
    Reply result(DealFile file, FollowUp promise, Turn turn) {
        return Reply.of(Choices.result(file, promise, turn.viewer()))
                .asking(
                        turn.member().id(),
                        new Dialogue.ResultInWords(
                                file.deal().id(), promise.id(), turn.viewer().now()));
    }

    /** Who is the client, and what do they want? */
    Reply newDeal(Turn turn) {
        return newDeal(Html.of(turn.words().say("ask.new-deal")), turn);
    }

    /** The same after an answer that could not be read, saying why. */
    Reply newDeal(Html why, Turn turn) {
        return ask(new Dialogue.NewDeal(turn.viewer().now()), why, turn);
    }

    /** The same about something that was sent, and that is kept by that id. */
    Reply newDealWith(String parcel, Screen question, Turn turn) {
        return Reply.of(question.row(cancel("key.cancel", turn)))
                .asking(turn.member().id(), new Dialogue.NewDealWith(parcel, turn.viewer().now()));
    }

    /** What was said, and how long was it? That it was is written down already. */
    Reply told(Deal deal, int event, Activity activity, Turn turn) {
        return told(deal, event, TalkView.told(deal, event, activity, turn.viewer()), turn);
    }

    /** So long it was; what was said? */
    Reply told(Deal deal, int event, int minutes, Turn turn) {
        return told(deal, event, TalkView.lasted(deal, minutes, turn.viewer()), turn);
    }

    private Reply told(Deal deal, int event, Screen screen, Turn turn) {
        return Reply.of(screen)
                .asking(
                        turn.member().id(),
                        new Dialogue.Told(deal.id(), event, turn.viewer().now()));
    }

    /** Which deal does it belong to what was sent, and is kept by that id? */
    Reply findFor(String parcel, Turn turn) {
        return ask(
                new Dialogue.FindFor(parcel, turn.viewer().now()),
                Html.of(turn.words().say("ask.find-for")),
                turn);
    }

    /** What is to be looked for in a deal's history? */
    Reply findIn(Deal deal, Turn turn) {
        return ask(
                new Dialogue.FindInHistory(deal.id(), turn.viewer().now()),
                about(deal, "ask.find-in", turn),
                turn);
    }

    /** When? Shows a screen of answers; a date in words answers it as well. */
    Reply when(Dialogue.When.Wish wish, DealFile file, String about, Screen answers, Turn turn) {
        return Reply.of(answers)
                .asking(
                        turn.member().id(),
                        new Dialogue.When(
                                file.deal().id(),
                                wish,
                                file.deal().facts().revision(),
                                about,
                                "",
                                turn.viewer().now()));
    }

    /** Every how many days is the client to hear from us? */
    Reply howOften(Deal deal, Turn turn) {
        return ask(
                new Dialogue.HowOften(deal.id(), turn.viewer().now()),
                about(deal, "ask.rhythm", turn),
                turn);
    }

    /** What was agreed, and what comes next? The promise is kept already. */
    Reply agreed(DealFile file, String toast, Turn turn) {
        return Reply.of(Choices.agreed(file, turn.viewer()), toast)
                .asking(
                        turn.member().id(),
                        new Dialogue.Agreed(file.deal().id(), turn.viewer().now()));
    }

    /** Which of these times? What was said besides is kept. */
    Reply whichTime(Dialogue.When asked, List<LocalDateTime> choices, Turn turn) {
        Screen screen = Screen.of(Html.of(turn.words().say("when.which")));
        for (LocalDateTime choice : choices) {
            screen = screen.row(new Screen.Key.Press(moment(choice, turn), new Button.At(choice)));
        }
        return Reply.of(screen.row(cancel("key.cancel", turn))).asking(turn.member().id(), asked);
    }

    /**
     * That time has passed; the question stays open, and the same hour tomorrow is one tap away.
     */
    Reply over(LocalDateTime at, Turn turn) {
        LocalDate today = turn.viewer().now().atZone(turn.zone()).toLocalDate();
        LocalDateTime next = today.plusDays(1).atTime(at.toLocalTime());
        return Reply.of(
                Screen.of(Html.of(turn.words().say("when.over", "when", moment(at, turn))))
                        .row(new Screen.Key.Press(moment(next, turn), new Button.At(next)))
                        .row(cancel("key.cancel", turn)));
    }

    private static String moment(LocalDateTime at, Turn turn) {
        return turn.viewer().dates().moment(new Due(at, turn.zone()).instant());
    }

    /** Says what is wrong with an answer; the question stays open. */
    Reply again(String why, Turn turn) {
        return Reply.of(Screen.of(Html.of(why)).row(cancel("key.cancel", turn)));
    }

    private Reply ask(Dialogue dialogue, Html question, Turn turn) {
        return Reply.of(Screen.of(question).row(cancel("key.cancel", turn)))
                .asking(turn.member().id(), dialogue);
    }

    private static Html about(Deal deal, String question, Turn turn) {
        return Html.empty().bold(deal.facts().title()).line().text(turn.words().say(question));
    }

    private static Screen.Key cancel(String label, Turn turn) {
        return new Screen.Key.Press(turn.words().say(label), new Button.Cancel());
    }
}
