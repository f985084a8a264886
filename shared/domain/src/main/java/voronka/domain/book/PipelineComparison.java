package voronka.domain.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is otherwise in a pipeline. */
final class PipelineComparison {
    private final Pipeline before;
    private final Pipeline after;
    private final List<BookChange> changes = new ArrayList<>();

    private PipelineComparison(Pipeline before, Pipeline after) {
        this.before = before;
        this.after = after;
    }

    static List<BookChange> of(Pipeline before, Pipeline after) {
        PipelineComparison comparison = new PipelineComparison(before, after);
        comparison.whole();
        for (Stage stage : after.stages()) {
            before.stage(stage.key())
                    .ifPresentOrElse(
                            was -> comparison.stage(was, stage),
                            () -> comparison.changes.add(new BookChange.StageAdded(after, stage)));
        }
        for (Stage stage : before.stages()) {
            if (after.stage(stage.key()).isEmpty()) {
                comparison.changes.add(new BookChange.StageRemoved(after, stage));
            }
        }
        return comparison.changes;
    }

    private void whole() {
        if (!before.name().equals(after.name())) {
            changes.add(new BookChange.PipelineRenamed(before, after));
        }
        if (before.takesNewDeals() != after.takesNewDeals()) {
            changes.add(new BookChange.PipelineOpened(after, after.takesNewDeals()));
        }
        part(
                BookChange.PipelinePart.FIRST_CONTACT,
                before.firstContactWithin(),
                after.firstContactWithin());
        part(BookChange.PipelinePart.PASSING, before.passing(), after.passing());
        part(BookChange.PipelinePart.CLOSING, before.closing(), after.closing());
        part(BookChange.PipelinePart.KEY_STAGE, before.keyStage(), after.keyStage());
        part(BookChange.PipelinePart.CARD, before.card(), after.card());
        if (BookComparison.areReordered(before.stages(), after.stages(), Stage::key)) {
            changes.add(new BookChange.OfPipeline(after, BookChange.PipelinePart.ORDER));
        }
    }

    private void part(BookChange.PipelinePart part, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new BookChange.OfPipeline(after, part));
        }
    }

    private void stage(Stage was, Stage is) {
        if (!was.name().equals(is.name())) {
            changes.add(new BookChange.StageRenamed(after, was, is));
        }
        if (!Objects.equals(was.limit(), is.limit())) {
            changes.add(new BookChange.LimitChanged(after, was, is));
        }
        if (!was.gate().equals(is.gate())) {
            changes.add(
                    new BookChange.GateChanged(
                            after,
                            was,
                            is,
                            without(is.gate(), was.gate()),
                            without(was.gate(), is.gate())));
        }
        tasks(was, is);
        if (was.probability() != is.probability()) {
            changes.add(new BookChange.ProbabilityChanged(after, was, is));
        }
        part(is, BookChange.StagePart.GOAL, was.goal(), is.goal());
        part(is, BookChange.StagePart.RESULT, was.result(), is.result());
        part(is, BookChange.StagePart.RESPONSIBLE, was.responsible(), is.responsible());
        part(is, BookChange.StagePart.SCRIPT, was.script(), is.script());
        part(is, BookChange.StagePart.OBJECTIONS, was.objections(), is.objections());
        part(is, BookChange.StagePart.TARGET, was.targetConversion(), is.targetConversion());
    }

    private void part(
            Stage stage, BookChange.StagePart part, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new BookChange.OfStage(after, stage, part));
        }
    }

    private void tasks(Stage was, Stage is) {
        if (was.checklist().equals(is.checklist())) {
            return;
        }
        changes.add(
                new BookChange.TasksChanged(
                        after,
                        is,
                        is.checklist().stream().filter(i -> was.item(i.key()).isEmpty()).toList(),
                        was.checklist().stream().filter(i -> is.item(i.key()).isEmpty()).toList(),
                        is.checklist().stream()
                                .filter(
                                        i ->
                                                was.item(i.key())
                                                        .filter(old -> !old.equals(i))
                                                        .isPresent())
                                .toList()));
    }

    private static <T> List<T> without(List<T> these, List<T> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }
}
