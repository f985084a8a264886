package voronka.aws.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.BadJson;
import voronka.aws.json.Json;
import voronka.domain.book.SalesBook;

/** The sales book as JSON. */
public final class BookJson {
    private static final String SHIPPED = "default-book.json";

    private BookJson() {}

    /** What reading gave. */
    public sealed interface Reading {
        /** The book. */
        record Read(SalesBook book) implements Reading {}

        /** All that is wrong with it. */
        record Problems(List<Problem> problems) implements Reading {}
    }

    /**
     * Something that is wrong.
     *
     * @param place where, like {@code pipelines[0].stages[2].probability}; empty for the whole
     */
    public record Problem(String place, String what) {
        @Override
        public String toString() {
            return place.isEmpty() ? what : place + ": " + what;
        }
    }

    /** Reads a document somebody wrote, and tells all its problems at once. */
    public static Reading read(String text) {
        Object document;
        try {
            document = Json.read(text);
        } catch (BadJson e) {
            return new Reading.Problems(List.of(new Problem("", String.valueOf(e.getMessage()))));
        }
        Problems problems = new Problems();
        @Nullable SalesBook book = BookReader.book(new Node(document, "", problems));
        List<Problem> found = problems.found();
        return found.isEmpty()
                ? new Reading.Read(Objects.requireNonNull(book))
                : new Reading.Problems(found);
    }

    /**
     * Reads a document that was checked when it was written.
     *
     * @throws IllegalStateException when something is wrong with it nevertheless
     */
    public static SalesBook stored(String text) {
        return switch (read(text)) {
            case Reading.Read read -> read.book();
            case Reading.Problems wrong ->
                    throw new IllegalStateException("a sales book we stored: " + wrong.problems());
        };
    }

    /** The book a company starts with, as version 1. */
    public static SalesBook shipped() {
        try (InputStream resource = BookJson.class.getResourceAsStream(SHIPPED)) {
            byte[] bytes = Objects.requireNonNull(resource, SHIPPED).readAllBytes();
            return stored(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /** Writes a book so that it is read back equal. */
    public static String write(SalesBook book) {
        return Json.write(BookWriter.tree(book));
    }
}
