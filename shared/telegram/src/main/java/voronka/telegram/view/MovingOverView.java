package voronka.telegram.view;

import java.util.List;
import voronka.domain.book.Edition;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The open deals of earlier versions, and how far they are on their way to a later one. */
public final class MovingOverView {
    private static final int CELLS = 10;

    private final int version;
    private final Viewer viewer;

    /**
     * @param version the one they go over to
     */
    public MovingOverView(int version, Viewer viewer) {
        this.version = version;
        this.viewer = viewer;
    }

    /** It was published just now, and so many deals run on earlier ones. */
    public static Screen published(Edition edition, int waiting, Viewer viewer) {
        Html text =
                Html.empty()
                        .bold(viewer.say("publish.done", "n", edition.version()))
                        .line()
                        .text(viewer.say("publish.done.next"));
        return new MovingOverView(edition.version(), viewer)
                .offered(new Screen(text, List.of()), waiting);
    }

    /** That screen, and the way to move so many deals over. */
    public Screen offered(Screen screen, int waiting) {
        Screen.Key book = Keys.press(say("key.book"), new Button.Book(version, -1, -1));
        if (waiting == 0) {
            return screen.keys().isEmpty() ? screen.row(book) : screen;
        }
        Html text = screen.text().line().line().text(viewer.words().count("over.waiting", waiting));
        Screen offered = new Screen(text, screen.keys()).row(move("key.over", waiting, false));
        return screen.keys().isEmpty() ? offered.row(book) : offered;
    }

    /** Are so many to go over? */
    public Screen asked(int waiting) {
        Html text =
                Html.empty()
                        .bold(viewer.words().count("over.ask", waiting))
                        .line()
                        .line()
                        .text(say("over.how"));
        return new Screen(
                text,
                List.of(
                        List.of(
                                move("key.over.sure", waiting, true),
                                Keys.press(say("key.cancel"), new Button.Book(version, -1, -1)))));
    }

    /** So many of all are over. */
    public Screen underway(int done, int all) {
        return Screen.of(progress(say("over.underway", "n", version), done, all));
    }

    /**
     * So many were moved now.
     *
     * @param stuck those that could not be moved
     * @param left those that still wait
     */
    public Screen moved(int moved, int stuck, int left) {
        Html text =
                progress(
                        say(left == 0 ? "over.done" : "over.underway", "n", version),
                        moved,
                        moved + left);
        if (stuck > 0) {
            text.line().text(viewer.words().count("over.stuck", stuck));
        }
        Screen screen = new Screen(text, List.of());
        Screen.Key book = Keys.press(say("key.book"), new Button.Book(version, -1, -1));
        return left == 0 ? screen.row(book) : screen.row(move("key.over.on", left, true)).row(book);
    }

    private Html progress(String title, int done, int all) {
        int full = all == 0 ? CELLS : CELLS * done / all;
        String bar = "▓".repeat(full) + "░".repeat(CELLS - full);
        return Html.empty()
                .bold(title)
                .line()
                .text(bar + " " + say("over.progress", "done", done, "all", all));
    }

    private Screen.Key move(String key, int waiting, boolean sure) {
        return Keys.press(
                viewer.words().count(key, waiting), new Button.MoveDealsOver(version, sure));
    }

    private String say(String key, Object... values) {
        return viewer.say(key, values);
    }
}
