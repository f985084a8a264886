package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;

/** {@code /cancel}: leaves the open question unanswered and everything as it was. */
final class CancelCommand implements Command {
    private final Dialogues dialogues;
    private final FollowUps followUps;
    private final DealScreens screens;

    CancelCommand(Dialogues dialogues, FollowUps followUps, DealScreens screens) {
        this.dialogues = dialogues;
        this.followUps = followUps;
        this.screens = screens;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Optional<Question> open = dialogues.open(turn.member().id());
        return open.map(question -> left(question.dialogue(), turn).leaving(question))
                .orElseGet(() -> Reply.saying(turn.words().say("cancel.nothing")));
    }

    private Reply left(Dialogue open, Turn turn) {
        String done = turn.words().say("cancel.done");
        return switch (open) {
            case Dialogue.Missing missing -> card(missing.deal(), done, turn);
            case Dialogue.DealSum sum -> card(sum.deal(), done, turn);
            case Dialogue.LossInWords loss -> card(loss.deal(), done, turn);
            case Dialogue.PromiseInWords promise ->
                    card(promise.deal(), turn.words().say("cancel.without-words"), turn);
            case Dialogue.When when -> card(when.deal(), done, turn);
            case Dialogue.ResultInWords result -> card(result.deal(), done, turn);
            case Dialogue.HowOften often -> card(often.deal(), done, turn);
            case Dialogue.Agreed agreed -> card(agreed.deal(), done, turn);
            case Dialogue.Setup setup -> Reply.saying(done).answering(turn.member().id());
            case Dialogue.TeamName team -> Reply.saying(done).answering(turn.member().id());
            case Dialogue.NewDeal deal -> Reply.saying(done).answering(turn.member().id());
            case Dialogue.Told told -> card(told.deal(), turn.words().say("cancel.told"), turn);
            case Dialogue.FindInHistory find -> card(find.deal(), done, turn);
            case Dialogue.FindFor find -> Reply.saying(done).answering(turn.member().id());
            case Dialogue.NewDealWith deal -> Reply.saying(done).answering(turn.member().id());
            case Dialogue.NameView view -> Reply.saying(done).answering(turn.member().id());
            case Dialogue.RenameView view -> Reply.saying(done).answering(turn.member().id());
        };
    }

    private Reply card(DealId deal, String done, Turn turn) {
        Optional<DealFile> file = followUps.file(deal);
        return file.map(found -> Reply.of(screens.card(found, turn), done))
                .orElseGet(() -> Reply.saying(done))
                .answering(turn.member().id());
    }
}
