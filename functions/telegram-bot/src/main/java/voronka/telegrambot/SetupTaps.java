package voronka.telegrambot;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import voronka.book.template.SetUp;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.book.SetupAnswers;
import voronka.domain.book.Vanished;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogues;
import voronka.domain.publishing.Proposal;
import voronka.domain.publishing.PublishingBook;
import voronka.domain.team.Member;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The set-up: a question after the other, the preview, and the book is published. */
final class SetupTaps {
    private static final String BACK = "back";
    private static final int ROUNDS = 3;

    private final Books books;
    private final PublishingBook publishing;
    private final Dialogues dialogues;
    private final ChangingMember changing;

    SetupTaps(
            Books books, PublishingBook publishing, Dialogues dialogues, ChangingMember changing) {
        this.books = books;
        this.publishing = publishing;
        this.dialogues = dialogues;
        this.changing = changing;
    }

    /** The first question. */
    Reply begin(Turn turn) {
        if (!turn.member().role().administers()) {
            return Reply.toast(turn.words().say("refused.directors"));
        }
        SalesBook now = books.newest().orElseThrow();
        return ask(SetupAnswers.usual(now), Dialogue.Setup.Asked.CURRENCY, turn);
    }

    /** An answer was typed. */
    Reply words(Dialogue.Setup open, String text, Turn turn) {
        return answered(open, text, turn);
    }

    /** An answer was tapped; a key of another question is too late. */
    Reply tapped(Button.Setup tapped, Turn turn) {
        Optional<Dialogue.Setup> open = open(turn);
        if (open.isEmpty() || open.get().asked().ordinal() != tapped.place()) {
            return Reply.toast(turn.words().say("wish.gone"));
        }
        return tapped.answer().equals(BACK)
                ? ask(
                        open.get().answers(),
                        SetupSteps.before(open.get().asked(), open.get().answers()),
                        turn)
                : answered(open.get(), tapped.answer(), turn);
    }

    private Optional<Dialogue.Setup> open(Turn turn) {
        return dialogues
                .of(turn.member().id())
                .filter(asked -> asked.isOpenAt(turn.viewer().now()))
                .filter(Dialogue.Setup.class::isInstance)
                .map(Dialogue.Setup.class::cast);
    }

    private Reply answered(Dialogue.Setup open, String answer, Turn turn) {
        if (open.asked() == Dialogue.Setup.Asked.PREVIEW) {
            return publish(open.answers(), answer, turn);
        }
        return SetupAnswer.to(open.asked(), answer, open.answers())
                .map(answers -> ask(answers, SetupSteps.after(open.asked(), answers), turn))
                .orElseGet(
                        () -> Reply.of(new SetupScreens(turn).again(open.asked(), open.answers())));
    }

    private Reply ask(SetupAnswers answers, Dialogue.Setup.Asked asked, Turn turn) {
        SetupScreens screens = new SetupScreens(turn);
        Reply reply =
                asked == Dialogue.Setup.Asked.PREVIEW
                        ? previewed(answers, turn, ready -> screens.preview(answers, ready))
                        : Reply.of(screens.question(asked, answers));
        return reply.asking(
                turn.member().id(), new Dialogue.Setup(answers, asked, turn.viewer().now()));
    }

    /** What would be published, drawn in that way; or why there is nothing to publish. */
    private Reply previewed(
            SetupAnswers answers, Turn turn, Function<PublishingBook.Ready, Screen> drawn) {
        SetupScreens screens = new SetupScreens(turn);
        SalesBook newest = books.newest().orElseThrow();
        return switch (publishing.preview(settled(answers, newest, turn), turn.member())) {
            case PublishingBook.Ready ready -> Reply.of(drawn.apply(ready));
            case PublishingBook.NothingChanges same -> Reply.of(screens.same(answers));
            case PublishingBook.NotAllowed no ->
                    Reply.saying(turn.words().say("refused.directors"));
            case PublishingBook.Result other ->
                    throw new IllegalStateException("a book that does not follow: " + other);
        };
    }

    /** What is not in the book any more is gone; its deals go to the stage that is as far. */
    private Proposal settled(SetupAnswers answers, SalesBook newest, Turn turn) {
        SalesBook written = SetUp.book(answers, newest);
        Map<Vanished.Part, Vanished.Fate> fates = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Proposal proposal = new Proposal(written, newest.version(), fates);
            if (!(publishing.preview(proposal, turn.member())
                    instanceof PublishingBook.Unanswered(List<Vanished> vanished))) {
                return proposal;
            }
            for (Vanished gone : vanished) {
                fates.put(gone.part(), SetupFates.of(gone, newest, written));
            }
        }
        return new Proposal(written, newest.version(), fates);
    }

    private Reply publish(SetupAnswers answers, String answer, Turn turn) {
        if (answer.equals(SetupScreens.CHANGES)) {
            return previewed(answers, turn, new SetupScreens(turn)::changes);
        }
        SalesBook newest = books.newest().orElseThrow();
        if (!answer.equals(SetupScreens.publish(newest.version()))) {
            return ask(answers, Dialogue.Setup.Asked.PREVIEW, turn);
        }
        return switch (publishing.publish(settled(answers, newest, turn), turn.member())) {
            case PublishingBook.Published done -> {
                moveClocks(newest.zone(), answers.zone(), turn);
                yield Reply.of(new SetupScreens(turn).published(done.edition().version()))
                        .answering(turn.member().id());
            }
            case PublishingBook.NothingChanges same ->
                    Reply.of(new SetupScreens(turn).same(answers));
            case PublishingBook.NotAllowed no ->
                    Reply.saying(turn.words().say("refused.directors"));
            case PublishingBook.PublishedMeanwhile meanwhile ->
                    ask(answers, Dialogue.Setup.Asked.PREVIEW, turn);
            case PublishingBook.Result other ->
                    throw new IllegalStateException("a book that does not follow: " + other);
        };
    }

    /** Whoever had the company's clock keeps it. */
    private void moveClocks(ZoneId before, ZoneId after, Turn turn) {
        if (before.equals(after)) {
            return;
        }
        for (Member member : turn.viewer().roster().members()) {
            if (member.zone().equals(before)) {
                changing.toZone(member, after, turn);
            }
        }
    }
}
