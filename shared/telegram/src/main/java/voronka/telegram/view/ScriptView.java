package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Heard;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.OpenDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/**
 * What the book advises at an open deal's stage: what to achieve, what to say, and what to answer
 * when the client says no. It is read with the client on the line, so an answer is one tap away.
 */
public final class ScriptView {
    private final OpenDeal deal;
    private final Stage stage;
    private final BookText book;
    private final Viewer viewer;

    private ScriptView(OpenDeal deal, Stage stage, BookText book, Viewer viewer) {
        this.deal = deal;
        this.stage = stage;
        this.book = book;
        this.viewer = viewer;
    }

    /** Whether the book advises anything at that stage. */
    public static boolean isThere(Stage stage) {
        return stage.script() != null || stage.result() != null || !stage.objections().isEmpty();
    }

    /**
     * The advice, or the answer to one objection.
     *
     * @param about the objection's place from 1; 0, or a place that is none, for the advice
     */
    public static Screen of(OpenDeal deal, Stage stage, int about, SalesBook book, Viewer viewer) {
        ScriptView view = new ScriptView(deal, stage, new BookText(book, viewer), viewer);
        return about < 1 || about > stage.objections().size()
                ? view.advice()
                : view.answer(stage.objections().get(about - 1), about);
    }

    private Screen advice() {
        Html text = heading();
        part(text, stage.goal(), goal -> viewer.say("script.goal", "goal", goal));
        part(text, stage.result(), result -> viewer.say("script.result", "result", result));
        if (stage.script() != null) {
            text.line().line().text(stage.script().in(viewer.member().language()).strip());
        }
        List<Screen.Key.Press> objections = new ArrayList<>();
        for (Objection objection : stage.objections()) {
            String says = viewer.say("script.says", "says", book.in(objection.says()));
            objections.add(
                    new Screen.Key.Press(
                            isHeard(objection) ? viewer.say("script.heard", "says", says) : says,
                            new Button.Script(deal.id(), objections.size() + 1)));
        }
        if (Keys.areNumbered(objections.size())) {
            objections.forEach(key -> numbered(text, objections.indexOf(key) + 1, key.label()));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(objections));
        rows.add(List.of(Keys.back(deal, viewer)));
        return new Screen(text, rows);
    }

    private boolean isHeard(Objection objection) {
        Heard heard = new Heard(stage.key(), objection.key());
        return deal.facts().touches().objections().contains(heard);
    }

    private Screen answer(Objection objection, int place) {
        Html text =
                heading()
                        .line()
                        .line()
                        .bold(viewer.say("script.says", "says", whole(objection.says())))
                        .line()
                        .text(whole(objection.answer()));
        if (isHeard(objection)) {
            text.line().line().italic(viewer.say("script.noted"));
        }
        return new Screen(
                text,
                List.of(
                        List.of(
                                Keys.press(
                                        viewer.say("key.objected"),
                                        new Button.Objected(
                                                deal.id(), deal.facts().revision(), place))),
                        List.of(
                                Keys.press(
                                        viewer.say("key.script"), new Button.Script(deal.id(), 0)),
                                Keys.back(deal, viewer))));
    }

    private Html heading() {
        return Html.empty()
                .add(DealLines.title(deal, viewer))
                .line()
                .text(viewer.say("script.title", "stage", book.name(stage)));
    }

    private void part(Html text, @Nullable LocalizedText words, Function<String, String> said) {
        if (words != null) {
            text.line().text(said.apply(whole(words)));
        }
    }

    private static void numbered(Html text, int number, String label) {
        text.line().text(number + ". " + label);
    }

    private String whole(LocalizedText words) {
        return words.in(viewer.member().language()).strip();
    }
}
