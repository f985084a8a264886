package voronka.domain.book;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A book in which things go by their permanent keys again, whatever its writer called them. */
final class Renamed {
    private Renamed() {}

    /** The book whose pipelines and fields have their permanent keys, by the keys written. */
    static SalesBook book(
            SalesBook book, Map<String, String> pipelines, Map<String, String> fields) {
        Function<String, String> field = key -> fields.getOrDefault(key, key);
        return book.shaped(
                book.fields().stream()
                        .map(
                                f ->
                                        new CustomField(
                                                field.apply(f.key()),
                                                f.name(),
                                                f.type(),
                                                f.options()))
                        .toList(),
                book.pairs().stream()
                        .map(
                                pair ->
                                        new Pair(
                                                pair.key(),
                                                pair.product(),
                                                pair.group(),
                                                pipelines.getOrDefault(
                                                        pair.pipeline(), pair.pipeline())))
                        .toList(),
                book.pipelines().stream()
                        .map(
                                pipeline ->
                                        asking(
                                                pipelines.getOrDefault(
                                                        pipeline.key(), pipeline.key()),
                                                pipeline,
                                                field))
                        .toList(),
                book.retiredFields());
    }

    private static Pipeline asking(String key, Pipeline pipeline, Function<String, String> field) {
        return new Pipeline(
                key,
                pipeline.name(),
                pipeline.stages().stream()
                        .map(stage -> stage.as(stage.key(), gate(stage.gate(), field)))
                        .toList(),
                pipeline.firstContactWithin(),
                pipeline.passing(),
                pipeline.takesNewDeals(),
                pipeline.closing(),
                pipeline.keyStage(),
                pipeline.card().stream().map(field).toList(),
                pipeline.retired());
    }

    private static List<Condition> gate(List<Condition> gate, Function<String, String> field) {
        return gate.stream()
                .<Condition>map(
                        condition ->
                                condition instanceof Condition.Filled(String key)
                                        ? new Condition.Filled(field.apply(key))
                                        : condition)
                .toList();
    }

    /** The pipeline whose stages have their permanent keys, and which has had those. */
    static Pipeline stages(
            Pipeline pipeline, Map<StageKey, StageKey> keys, List<RetiredStage> retired) {
        Function<StageKey, StageKey> key = written -> keys.getOrDefault(written, written);
        @Nullable StageKey keyStage = pipeline.keyStage();
        return new Pipeline(
                pipeline.key(),
                pipeline.name(),
                pipeline.stages().stream()
                        .map(stage -> stage.as(key.apply(stage.key()), stage.gate()))
                        .toList(),
                pipeline.firstContactWithin(),
                pipeline.passing(),
                pipeline.takesNewDeals(),
                closing(pipeline.closing(), key),
                keyStage == null ? null : key.apply(keyStage),
                pipeline.card(),
                retired);
    }

    private static Closing closing(Closing closing, Function<StageKey, StageKey> key) {
        Closing.LossGuard guard = closing.guard();
        @Nullable StageKey from = guard == null ? null : guard.from();
        return guard == null || from == null
                ? closing
                : new Closing(
                        closing.won(),
                        closing.lost(),
                        closing.frozen(),
                        new Closing.LossGuard(guard.above(), key.apply(from)),
                        closing.leastTouches(),
                        closing.lossTask());
    }

    /** The pipeline as it was, for the deals it has; it asks only for these fields. */
    static Pipeline closed(Pipeline pipeline, Set<String> fields) {
        return new Pipeline(
                pipeline.key(),
                pipeline.name(),
                pipeline.stages().stream()
                        .map(
                                stage ->
                                        stage.as(
                                                stage.key(),
                                                stage.gate().stream()
                                                        .filter(c -> isAskable(c, fields))
                                                        .toList()))
                        .toList(),
                pipeline.firstContactWithin(),
                pipeline.passing(),
                false,
                pipeline.closing(),
                pipeline.keyStage(),
                pipeline.card().stream().filter(fields::contains).toList(),
                pipeline.retired());
    }

    private static boolean isAskable(Condition condition, Set<String> fields) {
        return !(condition instanceof Condition.Filled(String field)) || fields.contains(field);
    }
}
