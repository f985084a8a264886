package voronka.domain.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What is otherwise from one version of the book to another. */
public final class BookComparison {
    private final List<BookChange> changes = new ArrayList<>();

    private BookComparison() {}

    /**
     * Everything that differs, in the order of the book; empty when they say the same. Versions'
     * numbers and what is retired are no difference.
     */
    public static List<BookChange> of(SalesBook before, SalesBook after) {
        BookComparison comparison = new BookComparison();
        comparison.company(before, after);
        comparison.fields(before, after);
        comparison.pipelines(before, after);
        return List.copyOf(comparison.changes);
    }

    private void company(SalesBook a, SalesBook b) {
        part(BookChange.Part.ZONE, a.zone(), b.zone());
        part(BookChange.Part.CURRENCY, a.currency(), b.currency());
        part(BookChange.Part.HOURS, a.hours(), b.hours());
        part(BookChange.Part.ESCALATION, a.escalation(), b.escalation());
        part(BookChange.Part.PRODUCTS, a.pairs(), b.pairs());
        part(BookChange.Part.LOST_REASONS, a.lostReasons(), b.lostReasons());
        part(BookChange.Part.FROZEN_REASONS, a.frozenReasons(), b.frozenReasons());
    }

    private void part(BookChange.Part part, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new BookChange.OfCompany(part));
        }
    }

    private void fields(SalesBook before, SalesBook after) {
        for (CustomField field : after.fields()) {
            before.field(field.key())
                    .ifPresentOrElse(
                            was -> {
                                if (!was.equals(field)) {
                                    changes.add(new BookChange.FieldChanged(was, field));
                                }
                            },
                            () -> changes.add(new BookChange.FieldAdded(field)));
        }
        for (CustomField field : before.fields()) {
            if (after.field(field.key()).isEmpty()) {
                changes.add(new BookChange.FieldRemoved(field));
            }
        }
        if (areReordered(before.fields(), after.fields(), CustomField::key)) {
            changes.add(new BookChange.OfCompany(BookChange.Part.ORDER));
        }
    }

    private void pipelines(SalesBook before, SalesBook after) {
        for (Pipeline pipeline : after.pipelines()) {
            before.pipeline(pipeline.key())
                    .ifPresentOrElse(
                            was -> changes.addAll(PipelineComparison.of(was, pipeline)),
                            () -> changes.add(new BookChange.PipelineAdded(pipeline)));
        }
        for (Pipeline pipeline : before.pipelines()) {
            if (after.pipeline(pipeline.key()).isEmpty()) {
                changes.add(new BookChange.PipelineOpened(pipeline, false));
            }
        }
        BookChange order = new BookChange.OfCompany(BookChange.Part.ORDER);
        if (areReordered(before.pipelines(), after.pipelines(), Pipeline::key)
                && !changes.contains(order)) {
            changes.add(order);
        }
    }

    /** Whether those that are in both stand in another order. */
    static <T> boolean areReordered(List<T> before, List<T> after, Function<T, Object> key) {
        List<Object> was = before.stream().map(key).toList();
        List<Object> now = after.stream().map(key).toList();
        return !Objects.equals(
                was.stream().filter(now::contains).toList(),
                now.stream().filter(was::contains).toList());
    }
}
