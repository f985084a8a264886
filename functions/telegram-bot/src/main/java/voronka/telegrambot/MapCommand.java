package voronka.telegrambot;

import java.util.List;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Fingerprint;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.MapView;

/** {@code /map}: the company's process as a map, a pipeline at a time. */
final class MapCommand implements Command {
    private final Books books;

    MapCommand(Books books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return show("", turn);
    }

    /** The pipeline of that fingerprint, the first where there is none; keys for the others. */
    Reply show(String fingerprint, Turn turn) {
        SalesBook book = books.current().orElseThrow();
        Pipeline shown =
                book.pipelines().stream()
                        .filter(one -> Fingerprint.of(one.key()).equals(fingerprint))
                        .findFirst()
                        .orElse(book.firstPipeline());
        MapView map = MapView.of(shown, book, turn.viewer());
        List<Screen.Key> others =
                book.pipelines().stream()
                        .filter(one -> !one.key().equals(shown.key()))
                        .map(one -> key(one, turn))
                        .toList();
        return Reply.of(map.screen(others)).joinedBy(map.picture());
    }

    private static Screen.Key key(Pipeline pipeline, Turn turn) {
        return new Screen.Key.Press(
                pipeline.name().in(turn.member().language()),
                new Button.ProcessMap(Fingerprint.of(pipeline.key())));
    }
}
