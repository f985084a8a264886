package voronka.book.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import voronka.book.BookDocument;
import voronka.book.People;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.SalesBook;

/** A process that companies of a kind begin with. All of them have one pipeline, "sales". */
public enum Template {
    /** The nine typical stages, every move free. */
    TYPICAL,
    /** Windows with a measurer's visit: calls, measuring, contract. */
    WINDOWS,
    /** Projects for companies. */
    PROJECTS;

    /** The book, as version 1. */
    public SalesBook book() {
        String name = voronka.book.Names.of(this) + ".yaml";
        try (InputStream resource = Template.class.getResourceAsStream(name)) {
            byte[] file = Objects.requireNonNull(resource, name).readAllBytes();
            return switch (BookYaml.read(file, People.byId(), null)) {
                case BookDocument.Result.Read read -> read.book();
                case BookDocument.Result.Wrong wrong ->
                        throw new IllegalStateException(name + ": " + wrong.mistakes());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
