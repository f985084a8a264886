package voronka.domain.book;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold between the parts of a book. */
final class BookRules {
    private BookRules() {}

    static void check(
            List<CustomField> fields,
            List<Pair> pairs,
            List<Pipeline> pipelines,
            List<RetiredField> retired) {
        Set<String> known = unique("field", fields, CustomField::key);
        Set<String> processes = unique("pipeline", pipelines, Pipeline::key);
        unique("pair", pairs, Pair::key);
        for (RetiredField gone : retired) {
            require(!known.contains(gone.key()), "retired field " + gone.key());
        }
        require(fields.size() <= SalesBook.MOST_FIELDS, "too many fields: " + fields.size());
        require(
                pipelines.stream().anyMatch(Pipeline::takesNewDeals),
                "a sales book has at least one pipeline that takes new deals");
        for (Pair pair : pairs) {
            require(processes.contains(pair.pipeline()), "no pipeline " + pair.pipeline());
        }
        for (Pipeline pipeline : pipelines) {
            pipeline.card().forEach(field -> require(known.contains(field), "no field " + field));
            for (Stage stage : pipeline.stages()) {
                for (Condition condition : stage.gate()) {
                    if (condition instanceof Condition.Filled(String field)) {
                        require(known.contains(field), "no field " + field);
                    }
                }
            }
        }
    }

    private static <T> Set<String> unique(String what, List<T> things, Function<T, String> key) {
        Set<String> keys = things.stream().map(key).collect(Collectors.toSet());
        require(keys.size() == things.size(), "two of one key: " + what);
        return keys;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
