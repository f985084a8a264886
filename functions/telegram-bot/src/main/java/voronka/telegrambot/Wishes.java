package voronka.telegrambot;

import java.util.Optional;
import java.util.function.Function;
import voronka.domain.book.SalesBook;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogues;
import voronka.domain.conversation.Question;
import voronka.domain.conversation.Want;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Wish;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.Given;
import voronka.domain.selling.GrantingWish;
import voronka.telegram.incoming.AttachedFile;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.MissingView;

/**
 * Grants what somebody wishes for a deal. What is missing is asked for, one thing after the other,
 * and written together with the wish once it can be granted; leaving off leaves all as it was.
 */
final class Wishes {
    private final GrantingWish granting;
    private final Dialogues dialogues;
    private final FollowUps followUps;
    private final WantAnswers answers;
    private final DealScreens screens;
    private final Outcomes outcomes;

    Wishes(
            GrantingWish granting,
            Dialogues dialogues,
            FollowUps followUps,
            WantAnswers answers,
            DealScreens screens,
            Outcomes outcomes) {
        this.granting = granting;
        this.dialogues = dialogues;
        this.followUps = followUps;
        this.answers = answers;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    /** A wish from a screen that was drawn at that revision. */
    Reply wished(Wish wish, DealId deal, int revision, Turn turn) {
        return grant(wish, Given.NOTHING, deal, revision, 1, turn);
    }

    /** The same in answer to an open question, which is over then. */
    Reply answered(Wish wish, DealId deal, int revision, Turn turn) {
        return grant(wish, Given.NOTHING, deal, revision, 2, turn);
    }

    /** What was asked for, in words. */
    Reply words(Dialogue.Missing asked, String text, Turn turn) {
        return answered(asked, book -> answers.words(asked, text, book, turn), turn);
    }

    /** An answer that was offered; one of an earlier question is too late. */
    Reply tapped(Button.Answer answer, Turn turn) {
        Optional<Dialogue> open = dialogues.of(turn.member().id());
        return open.isPresent()
                        && open.get() instanceof Dialogue.Missing asked
                        && asked.deal().equals(answer.deal())
                        && asked.number() == answer.question()
                ? answered(asked, book -> answers.choice(asked, answer.choice(), book, turn), turn)
                : Reply.toast(turn.words().say("wish.gone"));
    }

    /** A file, if one is asked for now. */
    Optional<Reply> file(AttachedFile file, Turn turn) {
        Optional<Question> open =
                dialogues
                        .open(turn.member().id())
                        .filter(question -> question.isOpenAt(turn.viewer().now()));
        return open.isPresent() && open.get().dialogue() instanceof Dialogue.Missing asked
                ? followUps
                        .file(asked.deal())
                        .filter(deal -> answers.takesFile(asked.want(), screens.book(deal)))
                        .map(deal -> go(asked, answers.file(asked, file), turn).to(open.get()))
                : Optional.empty();
    }

    private Reply answered(
            Dialogue.Missing asked, Function<SalesBook, WantAnswers.Read> reading, Turn turn) {
        Optional<DealFile> file = followUps.file(asked.deal());
        if (file.isEmpty()) {
            return outcomes.shown(new DealOutcome.NoSuchDeal(asked.deal()), asked.deal(), turn);
        }
        SalesBook book = screens.book(file.get());
        return switch (reading.apply(book)) {
            case WantAnswers.Told told -> go(asked, told, turn);
            case WantAnswers.Unread(String why) ->
                    Reply.of(
                            MissingView.again(
                                    asked.deal(),
                                    why,
                                    asked.want(),
                                    asked.number(),
                                    book,
                                    turn.viewer()));
        };
    }

    private Reply go(Dialogue.Missing asked, WantAnswers.Told told, Turn turn) {
        return grant(
                told.wish(),
                told.given(),
                asked.deal(),
                asked.revision(),
                asked.number() + 1,
                turn);
    }

    /** The first question is asked by a tap: there is none open that it would answer. */
    private Reply grant(Wish wish, Given given, DealId deal, int revision, int number, Turn turn) {
        DealOutcome outcome = granting.of(wish, given, turn.order(deal, revision));
        Optional<Want> want = Want.after(outcome);
        Optional<DealFile> file = want.flatMap(missing -> followUps.file(deal));
        if (want.isEmpty() || file.isEmpty()) {
            Reply shown = outcomes.shown(outcome, deal, turn);
            return number == 1 ? shown : shown.answering(turn.member().id());
        }
        Screen question =
                MissingView.of(
                        file.get(),
                        outcome,
                        want.get(),
                        number,
                        wish instanceof Wish.Win,
                        screens.book(file.get()),
                        turn.viewer());
        return Reply.of(question)
                .asking(
                        turn.member().id(),
                        new Dialogue.Missing(
                                deal,
                                revision,
                                wish,
                                given,
                                want.get(),
                                number,
                                turn.viewer().now()));
    }
}
