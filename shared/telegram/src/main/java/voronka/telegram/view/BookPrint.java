package voronka.telegram.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import voronka.domain.book.Edition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.telegram.screen.Attachment;

/**
 * The whole sales book as one page for paper: a browser shows it on any machine and prints it on
 * A4. It says what the chat says, in the same words, and leaves nothing out; it loads nothing and
 * runs nothing.
 */
public final class BookPrint {
    private final Edition edition;
    private final BookPhrases phrases;
    private final Viewer viewer;

    private BookPrint(Edition edition, Viewer viewer) {
        this.edition = edition;
        this.phrases = new BookPhrases(edition.book(), viewer);
        this.viewer = viewer;
    }

    /** That version, in the reader's language. */
    public static Attachment of(Edition edition, Viewer viewer) {
        String page = new BookPrint(edition, viewer).page();
        return new Attachment(
                "sales-book-%d.html".formatted(edition.version()),
                page.getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        SalesBook book = edition.book();
        String title = viewer.say("map.version", "n", edition.version());
        Markup page = new Markup();
        page.raw("<!DOCTYPE html>\n<html lang=\"%s\">\n".formatted(language()));
        page.raw("<head><meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.in("title", title);
        page.raw("<style>").raw(style()).raw(foot(title)).close("style");
        page.raw("</head>\n<body>\n");
        page.in("h1", title).in("p", "small", signature());
        for (Pipeline pipeline : book.pipelines()) {
            new PrintedPipeline(book, phrases).into(page, pipeline);
        }
        new PrintedCompany(book, phrases).into(page);
        return page.raw("</body>\n</html>\n").toString();
    }

    /** By the calendar: a page on a wall does not know which day was yesterday. */
    private String signature() {
        Instant at = edition.at();
        return at == null
                ? viewer.say("book.shipped")
                : viewer.say(
                        "book.signed",
                        "when",
                        phrases.date(at.atZone(viewer.zone()).toLocalDate()),
                        "who",
                        viewer.name(edition.by()));
    }

    private String language() {
        return viewer.member().language().code();
    }

    /** Under each page of paper; the title is of our own words and a number. */
    private static String foot(String title) {
        return "@page { @bottom-left { content: \"%s\" } @bottom-right { content: counter(page) } }"
                .formatted(title);
    }

    private static String style() {
        try (InputStream css = BookPrint.class.getResourceAsStream("book-print.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
