package voronka.local.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import voronka.aws.book.BookJson;
import voronka.domain.book.SalesBook;

/** The process of the data: two stages, no limits, no first follow-up, US dollars. */
record ReplayBook(SalesBook book) {
    static final String ENGAGING = "engaging";
    static final String REASON = "unknown";

    static ReplayBook load() {
        try (InputStream json = ReplayBook.class.getResourceAsStream("replay-book.json")) {
            if (json == null) {
                throw new IllegalStateException("replay-book.json is not packed");
            }
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            return new ReplayBook(BookJson.stored(text));
        } catch (IOException e) {
            throw new UncheckedIOException("replay-book.json", e);
        }
    }

    ZoneId zone() {
        return book.zone();
    }
}
