package voronka.telegrambot;

import org.jspecify.annotations.Nullable;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogues;
import voronka.domain.deal.Deal;
import voronka.domain.followup.DealFile;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Asks what only the person knows; the next text answers it, and a key leaves all as it was. */
final class Questions {
    private final Dialogues dialogues;

    Questions(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    /** For how much was it sold? */
    Reply winningSum(Deal deal, Turn turn) {
        return ask(
                new Dialogue.WinningSum(deal.id(), deal.facts().revision(), turn.viewer().now()),
                about(deal, "ask.winning-sum", turn),
                turn);
    }

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
        dialogues.ask(
                turn.member().id(),
                new Dialogue.PromiseInWords(file.deal().id(), followUp, turn.viewer().now()));
        Html text = Html.of(toast).line().line().add(about(file.deal(), "ask.promise", turn));
        return Reply.of(Screen.of(text).row(cancel("key.without-words", turn)), toast);
    }

    /** Who is the client, and what do they want? */
    Reply newDeal(Turn turn) {
        return newDeal(Html.of(turn.words().say("ask.new-deal")), turn);
    }

    /** The same after an answer that could not be read, saying why. */
    Reply newDeal(Html why, Turn turn) {
        return ask(new Dialogue.NewDeal(turn.viewer().now()), why, turn);
    }

    /** Says what is wrong with an answer; the question stays open. */
    Reply again(String why, Turn turn) {
        return Reply.of(Screen.of(Html.of(why)).row(cancel("key.cancel", turn)));
    }

    private Reply ask(Dialogue dialogue, Html question, Turn turn) {
        dialogues.ask(turn.member().id(), dialogue);
        return Reply.of(Screen.of(question).row(cancel("key.cancel", turn)));
    }

    private static Html about(Deal deal, String question, Turn turn) {
        return Html.empty().bold(deal.facts().title()).line().text(turn.words().say(question));
    }

    private static Screen.Key cancel(String label, Turn turn) {
        return new Screen.Key.Press(turn.words().say(label), new Button.Cancel());
    }
}
