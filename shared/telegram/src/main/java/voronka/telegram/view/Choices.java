package voronka.telegram.view;

import java.util.List;
import java.util.function.Function;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.selling.AssigningFollowUp;
import voronka.domain.team.MemberId;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The second tap: a question with its answers as keys, and the way back. */
public final class Choices {
    private static final List<Delay> RETURNS =
            List.of(Delay.TWO_WEEKS, Delay.MONTH, Delay.THREE_MONTHS, Delay.SIX_MONTHS);
    private static final List<Delay> WAKES =
            List.of(Delay.WEEK, Delay.TWO_WEEKS, Delay.MONTH, Delay.THREE_MONTHS, Delay.SIX_MONTHS);
    private static final List<Delay> REMINDERS =
            List.of(
                    Delay.HOUR,
                    Delay.DAY,
                    Delay.THREE_DAYS,
                    Delay.WEEK,
                    Delay.TWO_WEEKS,
                    Delay.MONTH,
                    Delay.THREE_MONTHS);

    private Choices() {}

    /** Which stage to? */
    public static Screen stage(DealFile file, SalesBook book, Viewer viewer) {
        Deal deal = file.deal();
        BookText text = new BookText(book, viewer);
        Pipeline pipeline = book.pipeline(deal.facts().pipeline()).orElseThrow();
        List<Screen.Key.Press> answers =
                pipeline.stages().stream()
                        .filter(stage -> !stage.key().equals(deal.standing().stage()))
                        .filter(stage -> pipeline.allows(deal.standing().stage(), stage.key()))
                        .map(stage -> answer(text.name(stage), move(deal, stage)))
                        .toList();
        return new Question(deal, viewer).ask("choose.stage", answers);
    }

    /** Why is it lost? */
    public static Screen loss(DealFile file, SalesBook book, Viewer viewer) {
        return new Question(file.deal(), viewer)
                .ask(
                        "choose.loss",
                        reasons(
                                book.lostReasons(),
                                new BookText(book, viewer),
                                key ->
                                        new Button.ChooseReturn(
                                                file.deal().id(), revision(file), key)));
    }

    /** When do we come back to a deal lost for that reason? */
    public static Screen comeBack(DealFile file, String reason, SalesBook book, Viewer viewer) {
        DealId id = file.deal().id();
        Question question =
                new Question(file.deal(), viewer)
                        .because(new BookText(book, viewer).lostReason(reason));
        Screen.Key never =
                Keys.press(viewer.say("key.never"), new Button.Lose(id, revision(file), reason));
        return question.ask(
                "choose.return",
                question.delays(
                        RETURNS, in -> new Button.LoseUntil(id, revision(file), reason, in)),
                never);
    }

    /** Why does it sleep? */
    public static Screen freeze(DealFile file, SalesBook book, Viewer viewer) {
        return new Question(file.deal(), viewer)
                .ask(
                        "choose.freeze",
                        reasons(
                                book.frozenReasons(),
                                new BookText(book, viewer),
                                key ->
                                        new Button.ChooseWake(
                                                file.deal().id(), revision(file), key)));
    }

    /** Until when does it sleep for that reason? */
    public static Screen wake(DealFile file, String reason, SalesBook book, Viewer viewer) {
        Question question =
                new Question(file.deal(), viewer)
                        .because(new BookText(book, viewer).frozenReason(reason));
        return question.ask(
                "choose.wake",
                question.delays(
                        WAKES,
                        in -> new Button.Freeze(file.deal().id(), revision(file), reason, in)));
    }

    /** Into whose hands does it go? */
    public static Screen owner(DealFile file, Viewer viewer) {
        Deal deal = file.deal();
        List<Screen.Key.Press> answers =
                viewer.roster().working().stream()
                        .filter(member -> member.role().sells())
                        .filter(member -> !member.id().equals(deal.owner()))
                        .map(
                                member ->
                                        answer(
                                                member.name(),
                                                new Button.Hand(
                                                        deal.id(),
                                                        revision(file),
                                                        member.id().value())))
                        .toList();
        return new Question(deal, viewer)
                .ask(answers.isEmpty() ? "choose.owner.nobody" : "choose.owner", answers);
    }

    /** Which colleague is asked? */
    public static Screen colleague(DealFile file, Viewer viewer) {
        Deal deal = file.deal();
        List<Screen.Key.Press> answers =
                viewer.roster().working().stream()
                        .filter(member -> AssigningFollowUp.doesWork(member.role()))
                        .filter(member -> !member.id().equals(viewer.member().id()))
                        .map(
                                member ->
                                        answer(
                                                member.name(),
                                                new Button.Assign(deal.id(), member.id().value())))
                        .toList();
        return new Question(deal, viewer)
                .ask(answers.isEmpty() ? "choose.colleague.nobody" : "choose.colleague", answers);
    }

    /** What is that colleague to do, and by when? */
    public static Screen assignment(DealFile file, MemberId colleague, Viewer viewer) {
        return new Question(file.deal(), viewer)
                .saying("choose.assignment", "who", viewer.name(colleague));
    }

    /** What came of it? */
    public static Screen result(DealFile file, FollowUp promise, Viewer viewer) {
        return new Question(file.deal(), viewer)
                .saying("choose.result", "what", PromiseText.of(promise, 300, viewer))
                .row(
                        Keys.press(
                                viewer.say("key.result.plain"),
                                new Button.Done(file.deal().id(), promise.id())));
    }

    /** When to remind? */
    public static Screen reminder(DealFile file, Viewer viewer) {
        return reminder("choose.reminder", file, viewer);
    }

    /** A promise was kept: what was agreed, and when is the next step? */
    public static Screen agreed(DealFile file, Viewer viewer) {
        return reminder("choose.agreed", file, viewer);
    }

    /** What was agreed is written down: when is the next step? */
    public static Screen noted(DealFile file, Viewer viewer) {
        return reminder("choose.noted", file, viewer);
    }

    private static Screen reminder(String asked, DealFile file, Viewer viewer) {
        Question question = new Question(file.deal(), viewer);
        return question.ask(
                asked, question.delays(REMINDERS, in -> new Button.Remind(file.deal().id(), in)));
    }

    /** Until when is a promise put off? */
    public static Screen putOff(DealFile file, Viewer viewer) {
        Question question = new Question(file.deal(), viewer);
        return question.ask(
                "choose.later",
                question.delays(
                        REMINDERS,
                        by -> new Button.At(by.from(viewer.now(), viewer.zone()).local())));
    }

    private static List<Screen.Key.Press> reasons(
            List<Reason> reasons, BookText text, Function<String, Button> button) {
        return reasons.stream()
                .map(reason -> answer(text.kindAndName(reason), button.apply(reason.key())))
                .toList();
    }

    private static Screen.Key.Press answer(String label, Button button) {
        return new Screen.Key.Press(label, button);
    }

    private static Button move(Deal deal, Stage stage) {
        return new Button.Move(deal.id(), deal.facts().revision(), stage.key().value());
    }

    private static int revision(DealFile file) {
        return file.deal().facts().revision();
    }
}
