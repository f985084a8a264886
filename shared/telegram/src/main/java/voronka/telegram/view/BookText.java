package voronka.telegram.view;

import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.telegram.screen.Excerpt;

/** The company's own words from its sales book; what the book does not know goes by its key. */
record BookText(SalesBook book, Viewer viewer) {
    private static final int LONGEST_NAME = 80;

    String stage(String pipeline, StageKey key) {
        return book.pipeline(pipeline)
                .flatMap(p -> p.stage(key))
                .map(this::name)
                .orElse(key.value());
    }

    String name(Stage stage) {
        return Excerpt.line(stage.name().in(viewer.member().language()), LONGEST_NAME);
    }

    String name(Reason reason) {
        return Excerpt.line(reason.name().in(viewer.member().language()), LONGEST_NAME);
    }

    String lostReason(String key) {
        return book.lostReason(key).map(this::name).orElse(key);
    }

    String frozenReason(String key) {
        return book.frozenReason(key).map(this::name).orElse(key);
    }
}
