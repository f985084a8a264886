package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.CustomField;
import voronka.domain.book.SalesBook;
import voronka.domain.conversation.Want;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.selling.DealOutcome;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** What a wish still needs, and the question for the one thing that is asked for now. */
public final class MissingView {
    private final BookText book;
    private final Viewer viewer;
    private final Html text = Html.empty();

    private MissingView(SalesBook book, Viewer viewer) {
        this.book = new BookText(book, viewer);
        this.viewer = viewer;
    }

    /**
     * The question.
     *
     * @param why what stands in the way of the wish
     * @param number of the question
     * @param won whether the wish is to win the deal
     */
    public static Screen of(
            DealFile file,
            DealOutcome why,
            Want want,
            int number,
            boolean won,
            SalesBook book,
            Viewer viewer) {
        return new MissingView(book, viewer).asked(file.deal(), why, want, number, won);
    }

    /** The same question again, saying what was wrong with the answer. */
    public static Screen again(
            DealId deal, String why, Want want, int number, SalesBook book, Viewer viewer) {
        MissingView view = new MissingView(book, viewer);
        view.text.text(why);
        return view.screen(deal, want, number);
    }

    private Screen asked(Deal deal, DealOutcome why, Want want, int number, boolean won) {
        text.add(DealLines.title(deal, viewer));
        switch (why) {
            case DealOutcome.GateClosed closed -> gate(deal, closed.missing());
            case DealOutcome.ConfirmationNeeded needed -> criteria(needed.criteria());
            case DealOutcome.TouchesNeeded needed ->
                    text.line().text(OutcomeText.of(needed, viewer));
            case DealOutcome other -> {}
        }
        text.line();
        String thing = thing(deal, want);
        if (!thing.isEmpty()) {
            text.line().text(viewer.say("gate.ask", "what", thing));
        }
        boolean back = why instanceof DealOutcome.ReasonNeeded needed && needed.back();
        text.line().text(won && want instanceof Want.Sum ? say("ask.gate.sold") : hint(want, back));
        return screen(deal.id(), want, number);
    }

    private void gate(Deal deal, List<Condition> missing) {
        if (missing.size() > 1) {
            text.line().text(say("gate.title"));
            for (Condition condition : missing) {
                String what =
                        book.condition(deal.facts().pipeline(), deal.standing().stage(), condition);
                text.line().text("• " + what);
            }
        }
    }

    private void criteria(List<Closing.Criterion> criteria) {
        text.line().text(say("gate.confirm"));
        criteria.forEach(criterion -> text.line().text("• " + book.in(criterion.text())));
    }

    private String thing(Deal deal, Want want) {
        return switch (want) {
            case Want.Field(String key) -> book.field(key);
            case Want.Task(String item) ->
                    book.item(deal.facts().pipeline(), deal.standing().stage(), item);
            case Want.File file -> say("gate.file");
            case Want.Sum sum -> "";
            case Want.Touch touch -> "";
            case Want.Reason reason -> "";
            case Want.Confirmation confirmation -> "";
        };
    }

    private String hint(Want want, boolean back) {
        return switch (want) {
            case Want.Field(String key) -> hint(type(key));
            case Want.Task task -> say("ask.gate.tick");
            case Want.File file -> say("ask.gate.file");
            case Want.Sum sum -> say("ask.gate.sum");
            case Want.Touch touch -> say("ask.gate.touch");
            case Want.Reason reason -> say(back ? "ask.reason.back" : "ask.reason.skip");
            case Want.Confirmation confirmation -> "";
        };
    }

    private CustomField.Type type(String field) {
        return book.book().field(field).map(CustomField::type).orElse(CustomField.Type.TEXT);
    }

    private String hint(CustomField.Type type) {
        return switch (type) {
            case TEXT -> say("ask.gate.text");
            case NUMBER -> say("ask.gate.number");
            case MONEY -> say("ask.gate.money");
            case DATE -> say("ask.gate.date");
            case LIST, YES_NO -> say("ask.gate.choice");
            case FILE -> say("ask.gate.file");
        };
    }

    private Screen screen(DealId deal, Want want, int number) {
        List<Screen.Key.Press> answers = new ArrayList<>();
        for (String label : labels(want)) {
            answers.add(
                    new Screen.Key.Press(label, new Button.Answer(deal, number, answers.size())));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(answers));
        rows.add(List.of(Keys.press(say("key.cancel"), new Button.Cancel())));
        return new Screen(text, rows);
    }

    private List<String> labels(Want want) {
        return switch (want) {
            case Want.Field(String key) -> labels(key);
            case Want.Task task -> List.of(say("key.tick"));
            case Want.Touch touch ->
                    List.of(say("key.reached"), say("key.unreached"), say("key.met"));
            case Want.Confirmation confirmation -> List.of(say("key.confirm"));
            case Want.File file -> List.of();
            case Want.Sum sum -> List.of();
            case Want.Reason reason -> List.of();
        };
    }

    private List<String> labels(String field) {
        return switch (type(field)) {
            case YES_NO -> List.of(say("value.yes"), say("value.no"));
            case LIST ->
                    book.book().field(field).stream()
                            .flatMap(known -> known.options().stream())
                            .map(option -> book.in(option.name()))
                            .toList();
            case TEXT, NUMBER, MONEY, DATE, FILE -> List.of();
        };
    }

    private String say(String key) {
        return viewer.say(key);
    }
}
