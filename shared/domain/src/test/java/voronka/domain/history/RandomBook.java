package voronka.domain.history;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import voronka.domain.ABook;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/** A small sales book that nobody thought of: one or two pipelines of one to six stages. */
final class RandomBook {
    private RandomBook() {}

    static SalesBook by(Chance chance) {
        SalesBook small = ABook.ofFourStages();
        return SalesBook.of(
                1,
                small.zone(),
                small.currency(),
                IntStream.rangeClosed(0, chance.below(2))
                        .mapToObj(i -> pipeline(i, chance))
                        .toList(),
                small.lostReasons(),
                small.frozenReasons());
    }

    private static Pipeline pipeline(int number, Chance chance) {
        List<Stage> stages =
                IntStream.rangeClosed(0, chance.below(6))
                        .mapToObj(i -> stage("s" + i, chance))
                        .toList();
        return Pipeline.of(
                "p" + number,
                LocalizedText.of("Процесс"),
                stages,
                chance.percent(70) ? Duration.ofHours(1 + chance.below(5)) : null);
    }

    private static Stage stage(String key, Chance chance) {
        return Stage.of(new StageKey(key), LocalizedText.of("Этап"), chance.below(101));
    }
}
