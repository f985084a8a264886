package voronka.book.template;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Condition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.RetiredField;
import voronka.domain.book.RetiredStage;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/**
 * Keys of a template that nothing retired has: a key is never given again, so a company that comes
 * back to a template gets "quote-2".
 */
final class FreshKeys {
    private final @Nullable SalesBook before;
    private final Set<String> retiredFields = new HashSet<>();

    private FreshKeys(@Nullable SalesBook before) {
        this.before = before;
        if (before != null) {
            before.retiredFields().stream().map(RetiredField::key).forEach(retiredFields::add);
        }
    }

    static FreshKeys after(@Nullable SalesBook before) {
        return new FreshKeys(before);
    }

    String field(String key) {
        return free(key, retiredFields);
    }

    StageKey stage(StageKey key, String pipeline) {
        Set<String> retired = new HashSet<>();
        if (before != null) {
            before.pipeline(pipeline).map(Pipeline::retired).stream()
                    .flatMap(java.util.List::stream)
                    .map(RetiredStage::key)
                    .map(StageKey::value)
                    .forEach(retired::add);
        }
        return new StageKey(free(key.value(), retired));
    }

    /** A template's stage in that pipeline, asking for the same by the keys that are given. */
    Stage stage(Stage like, String pipeline, Responsible responsible) {
        return new Stage(
                stage(like.key(), pipeline),
                like.name(),
                like.probability(),
                like.goal(),
                responsible,
                like.checklist(),
                like.result(),
                like.limit(),
                like.gate().stream().map(this::condition).toList(),
                like.script(),
                like.objections(),
                like.targetConversion());
    }

    private Condition condition(Condition like) {
        return like instanceof Condition.Filled(String field)
                ? new Condition.Filled(field(field))
                : like;
    }

    private static String free(String key, Set<String> taken) {
        String free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + "-" + number;
        }
        return free;
    }
}
