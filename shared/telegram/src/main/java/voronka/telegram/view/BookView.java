package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Edition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.funnel.Fingerprint;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The sales book by keys: the whole, a pipeline, a stage. */
public final class BookView {
    private final SalesBook book;
    private final BookPhrases phrases;
    private final Viewer viewer;

    private BookView(SalesBook book, Viewer viewer) {
        this.book = book;
        this.phrases = new BookPhrases(book, viewer);
        this.viewer = viewer;
    }

    /** The version as a whole. */
    public static Screen whole(Edition edition, Viewer viewer) {
        return new BookView(edition.book(), viewer).drawn(edition);
    }

    /** The pipeline in that place, from 0, which the book has. */
    public static Screen pipeline(SalesBook book, int place, Viewer viewer) {
        return new BookView(book, viewer).pipeline(place);
    }

    /** A stage of it, in that place. */
    public static Screen stage(SalesBook book, int pipeline, int stage, Viewer viewer) {
        return new BookView(book, viewer).stage(pipeline, stage);
    }

    private Screen drawn(Edition edition) {
        Html text = Html.empty().bold(say("book.title", "n", edition.version()));
        text.line().text(VersionsView.signature(edition, viewer)).line();
        List<Screen.Key.Press> keys = new ArrayList<>();
        for (Pipeline pipeline : book.pipelines()) {
            String stages = viewer.words().count("book.stages", pipeline.stages().size());
            String closed = pipeline.takesNewDeals() ? "" : say("book.closed");
            text.line().text("• " + phrases.name(pipeline) + " — " + stages + closed);
            keys.add(
                    new Screen.Key.Press(
                            phrases.name(pipeline),
                            new Button.Book(book.version(), keys.size(), -1)));
        }
        text.line().line().text(say("book.hours", "hours", phrases.hours(book.hours())));
        if (!book.fields().isEmpty()) {
            String fields =
                    String.join(
                            ", ", book.fields().stream().map(f -> phrases.in(f.name())).toList());
            text.line().text(say("book.fields", "fields", fields));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(keys));
        rows.add(
                List.of(
                        Keys.press(
                                say("key.book.versions"), new Button.BookVersions(book.version())),
                        Keys.press(say("key.book.print"), new Button.BookPrint(book.version()))));
        return new Screen(text, rows);
    }

    private Screen pipeline(int place) {
        Pipeline pipeline = book.pipelines().get(place);
        Html text = Html.empty().bold(phrases.name(pipeline)).line();
        text.text(phrases.passing(pipeline));
        if (!pipeline.takesNewDeals()) {
            text.line().text(say("book.closed.long"));
        }
        if (pipeline.keyStage() != null) {
            text.line().text(say("book.keystage", "stage", phrases.keyStage(pipeline)));
        }
        text.line();
        List<Button> keys = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            keys.add(new Button.Book(book.version(), place, keys.size()));
            text.line().text(keys.size() + ". " + phrases.name(stage));
            if (stage.limit() != null) {
                text.text(" — " + phrases.limit(stage.limit()));
            }
            text.text(stage.gate().isEmpty() ? "" : " 🔒");
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.numbers(keys));
        rows.add(
                List.of(
                        Keys.press(
                                say("key.map"),
                                new Button.ProcessMap(Fingerprint.of(pipeline.key()))),
                        Keys.press(say("key.book"), new Button.Book(book.version(), -1, -1))));
        return new Screen(text, rows);
    }

    private Screen stage(int place, int number) {
        Pipeline pipeline = book.pipelines().get(place);
        Stage stage = pipeline.stages().get(number);
        Html text = new StageText(book, viewer).of(pipeline, stage);
        List<Screen.Key> around = new ArrayList<>();
        if (number > 0) {
            around.add(step("◂ ", place, number - 1));
        }
        if (number + 1 < pipeline.stages().size()) {
            around.add(step("▸ ", place, number + 1));
        }
        Screen.Key back =
                Keys.press(phrases.name(pipeline), new Button.Book(book.version(), place, -1));
        return new Screen(text, List.of(around, List.of(back)));
    }

    private Screen.Key step(String arrow, int place, int number) {
        Stage stage = book.pipelines().get(place).stages().get(number);
        return Keys.press(
                arrow + phrases.name(stage), new Button.Book(book.version(), place, number));
    }

    private String say(String key, Object... values) {
        return viewer.say(key, values);
    }
}
