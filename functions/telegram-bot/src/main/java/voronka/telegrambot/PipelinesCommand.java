package voronka.telegrambot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import voronka.book.RosterPeople;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.telegram.screen.Attachment;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** {@code /pipelines}: the sales book as a file, to be changed and sent back. */
final class PipelinesCommand implements Command {
    private static final String FILE = "sales-book.yaml";

    private final Books books;

    PipelinesCommand(Books books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "pipelines";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        SalesBook book = books.newest().orElseThrow();
        List<String> heading =
                turn.words().say("book.file.heading", "n", book.version()).lines().toList();
        String file = BookYaml.write(book, new RosterPeople(turn.viewer().roster()), heading);
        return Reply.of(
                new Attachment(FILE, file.getBytes(StandardCharsets.UTF_8)),
                Screen.of(Html.of(turn.words().say("book.file", "n", book.version()))));
    }
}
