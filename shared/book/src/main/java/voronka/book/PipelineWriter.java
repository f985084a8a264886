package voronka.book;

import java.time.Duration;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.Limit;
import voronka.domain.book.Objection;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.Stage;

/** Writes pipelines and their stages. */
record PipelineWriter(People people, Currency currency) {

    Map<String, Object> pipeline(Pipeline pipeline) {
        Map<String, Object> tree = BookWriter.named(pipeline.key(), pipeline.name());
        if (!pipeline.takesNewDeals()) {
            tree.put(Names.TAKES_NEW_DEALS, false);
        }
        Duration within = pipeline.firstContactWithin();
        if (within != null) {
            tree.put(Names.FIRST_CONTACT, Durations.write(within));
        }
        switch (pipeline.passing()) {
            case Passing.Automatic automatic -> tree.put(Names.PASSING, Names.AUTOMATIC);
            case Passing.Manual(Passing.Skipping skipping) -> {
                tree.put(Names.PASSING, Names.MANUAL);
                tree.put(Names.SKIPPING, Names.of(skipping));
            }
        }
        if (pipeline.keyStage() != null) {
            tree.put(Names.KEY_STAGE, pipeline.keyStage().value());
        }
        BookWriter.putList(tree, Names.CARD, List.copyOf(pipeline.card()));
        if (!pipeline.closing().equals(Closing.free())) {
            tree.put(Names.CLOSING, closing(pipeline.closing()));
        }
        tree.put(Names.STAGES, BookWriter.list(pipeline.stages(), this::stage));
        BookWriter.putList(
                tree,
                Names.RETIRED,
                BookWriter.list(
                        pipeline.retired(), s -> BookWriter.named(s.key().value(), s.name())));
        return tree;
    }

    private Map<String, Object> closing(Closing closing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        BookWriter.putList(tree, Names.WON, criteria(closing.won()));
        BookWriter.putList(tree, Names.LOST, criteria(closing.lost()));
        BookWriter.putList(tree, Names.FROZEN, criteria(closing.frozen()));
        Closing.LossGuard guard = closing.guard();
        if (guard != null) {
            tree.put(Names.LOSS_NEEDS_HEAD, guard(guard));
        }
        if (closing.leastTouches() > 0) {
            tree.put(Names.TOUCHES_BEFORE_LOSS, closing.leastTouches());
        }
        if (closing.lossTask() != null) {
            tree.put(Names.LOSS_TASK, item(closing.lossTask()));
        }
        return tree;
    }

    private Map<String, Object> guard(Closing.LossGuard guard) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (guard.above() != null) {
            tree.put(Names.ABOVE, Sums.write(guard.above(), currency));
        }
        if (guard.from() != null) {
            tree.put(Names.FROM, guard.from().value());
        }
        return tree;
    }

    private static List<Object> criteria(List<Closing.Criterion> criteria) {
        return BookWriter.list(
                criteria,
                criterion -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put(Names.KEY, criterion.key());
                    tree.put(Names.TEXT, Texts.write(criterion.text()));
                    return tree;
                });
    }

    private Map<String, Object> stage(Stage stage) {
        Map<String, Object> tree = BookWriter.named(stage.key().value(), stage.name());
        tree.put(Names.PROBABILITY, stage.probability());
        BookWriter.putText(tree, Names.GOAL, stage.goal());
        putWho(tree, stage.responsible());
        putLimit(tree, stage.limit());
        BookWriter.putList(tree, Names.CHECKLIST, BookWriter.list(stage.checklist(), this::item));
        BookWriter.putText(tree, Names.RESULT, stage.result());
        BookWriter.putList(
                tree, Names.GATE, BookWriter.list(stage.gate(), PipelineWriter::condition));
        BookWriter.putText(tree, Names.SCRIPT, stage.script());
        BookWriter.putList(
                tree,
                Names.OBJECTIONS,
                BookWriter.list(stage.objections(), PipelineWriter::objection));
        if (stage.targetConversion() != null) {
            tree.put(Names.TARGET_CONVERSION, stage.targetConversion());
        }
        return tree;
    }

    private Map<String, Object> item(ChecklistItem item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.KEY, item.key());
        tree.put(Names.TEXT, Texts.write(item.text()));
        tree.put(Names.KIND, Names.of(item.kind()));
        if (item.required()) {
            tree.put(Names.REQUIRED, true);
        }
        putLimit(tree, item.limit());
        putWho(tree, item.assignee());
        return tree;
    }

    private void putWho(Map<String, Object> tree, Responsible who) {
        if (!(who instanceof Responsible.DealOwner)) {
            tree.put(Names.WHO, Whos.write(who, people));
        }
    }

    private static void putLimit(
            Map<String, Object> tree, @org.jspecify.annotations.Nullable Limit limit) {
        if (limit != null) {
            tree.put(Names.LIMIT, Limits.write(limit));
        }
    }

    private static Object condition(Condition condition) {
        return switch (condition) {
            case Condition.Filled(String field) -> Map.of(Names.FIELD, field);
            case Condition.Ticked(String item) -> Map.of(Names.TICK, item);
            case Condition.Touches(int least) -> Map.of(Names.TOUCHES, least);
            case Condition.AmountKnown amount -> Names.AMOUNT;
            case Condition.FileAttached file -> Names.FILE;
            case Condition.Approved approved -> Names.APPROVAL;
        };
    }

    private static Object objection(Objection objection) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(Names.KEY, objection.key());
        tree.put(Names.SAYS, Texts.write(objection.says()));
        tree.put(Names.ANSWER, Texts.write(objection.answer()));
        return tree;
    }
}
