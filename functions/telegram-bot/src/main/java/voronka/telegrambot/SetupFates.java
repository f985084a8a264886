package voronka.telegrambot;

import java.util.Comparator;
import java.util.Optional;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.Vanished;

/** What becomes of what the company had before it set itself up anew. */
final class SetupFates {
    private SetupFates() {}

    /** It is gone; a stage's deals go to the furthest stage that is no likelier than it was. */
    static Vanished.Fate of(Vanished gone, SalesBook before, SalesBook written) {
        if (gone.part().kind() != Vanished.Kind.STAGE) {
            return new Vanished.Fate.Removed(null);
        }
        String pipeline = String.valueOf(gone.part().pipeline());
        int likely =
                before.pipeline(pipeline)
                        .flatMap(was -> stage(was, gone.part().key()))
                        .map(Stage::probability)
                        .orElse(0);
        String heir =
                written.pipeline(pipeline)
                        .flatMap(
                                now ->
                                        now.stages().stream()
                                                .filter(one -> one.probability() <= likely)
                                                .max(Comparator.comparing(Stage::probability)))
                        .map(stage -> stage.key().value())
                        .orElseGet(() -> gone.heirs().getFirst().key());
        return new Vanished.Fate.Removed(heir);
    }

    private static Optional<Stage> stage(Pipeline pipeline, String key) {
        return pipeline.stages().stream()
                .filter(stage -> stage.key().value().equals(key))
                .findFirst();
    }
}
