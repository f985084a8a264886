package voronka.telegram.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.BookComparison;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The versions of the book: who published them and when, and what each has changed. */
public final class VersionsView {
    /** So many versions are shown at once. */
    public static final int AT_ONCE = 7;

    private VersionsView() {}

    /**
     * A list.
     *
     * @param editions the newest first, at most {@link #AT_ONCE} and one more
     */
    public static Screen list(List<Edition> editions, Viewer viewer) {
        List<Edition> shown = editions.stream().limit(AT_ONCE).toList();
        Html text = Html.empty().bold(viewer.say("book.versions")).line();
        List<Screen.Key> keys = new ArrayList<>();
        for (Edition edition : shown) {
            text.line()
                    .text(viewer.say("book.version", "n", edition.version()))
                    .text(" — " + signature(edition, viewer));
            keys.add(
                    Keys.press(
                            String.valueOf(edition.version()),
                            new Button.BookVersion(edition.version())));
        }
        List<Screen.Key> last = new ArrayList<>();
        if (editions.size() > AT_ONCE) {
            last.add(
                    Keys.press(
                            viewer.say("key.earlier"),
                            new Button.BookVersions(editions.get(AT_ONCE).version())));
        }
        last.add(Keys.press(viewer.say("key.book"), new Button.Book(0, -1, -1)));
        return new Screen(text, List.of(keys, last));
    }

    /**
     * What a version has changed.
     *
     * @param before the version before; null for the first
     */
    public static Screen version(Edition edition, @Nullable SalesBook before, Viewer viewer) {
        Html text =
                Html.empty()
                        .bold(viewer.say("book.version", "n", edition.version()))
                        .line()
                        .text(signature(edition, viewer))
                        .line();
        if (before != null) {
            text.line()
                    .add(
                            new BookChangesText(before, edition.book(), viewer)
                                    .of(BookComparison.of(before, edition.book())));
        }
        return new Screen(
                text,
                List.of(
                        List.of(
                                Keys.press(
                                        viewer.say("key.book.read"),
                                        new Button.Book(edition.version(), -1, -1)),
                                Keys.press(
                                        viewer.say("key.book.versions"),
                                        new Button.BookVersions(edition.version())))));
    }

    /** Who published it and when. */
    static String signature(Edition edition, Viewer viewer) {
        @Nullable MemberId by = edition.by();
        @Nullable Instant at = edition.at();
        return by == null || at == null
                ? viewer.say("book.shipped")
                : viewer.say(
                        "book.signed", "when", viewer.dates().moment(at), "who", viewer.name(by));
    }
}
