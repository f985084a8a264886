package voronka.domain.selling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Condition;
import voronka.domain.book.Stage;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Wish;

/** What must hold before a stage is left forwards: its conditions and its required tasks. */
final class Gate {
    private Gate() {}

    /** Whether there is anything to wait for at all. */
    static boolean isThere(Stage stage) {
        return !conditions(stage).isEmpty();
    }

    /** What does not hold, in the order in which people are asked: a head's agreement last. */
    static List<Condition> missing(OpenDeal deal, Stage stage) {
        return conditions(stage).stream().filter(condition -> !holds(condition, deal)).toList();
    }

    private static List<Condition> conditions(Stage stage) {
        Set<Condition> all = new LinkedHashSet<>();
        stage.checklist().stream()
                .filter(ChecklistItem::required)
                .map(item -> new Condition.Ticked(item.key()))
                .forEach(all::add);
        all.addAll(stage.gate());
        List<Condition> ordered = new ArrayList<>(all);
        if (ordered.remove(new Condition.Approved())) {
            ordered.add(new Condition.Approved());
        }
        return ordered;
    }

    private static boolean holds(Condition condition, OpenDeal deal) {
        Progress progress = deal.facts().progress();
        return switch (condition) {
            case Condition.Filled(String field) -> progress.fields().containsKey(field);
            case Condition.Ticked(String item) -> progress.ticks().contains(item);
            case Condition.FileAttached file -> progress.files() > 0;
            case Condition.AmountKnown amount -> deal.facts().amount() != null;
            case Condition.Touches(int least) -> deal.facts().touches().count() >= least;
            case Condition.Approved approved ->
                    progress.agreed() instanceof Wish.Leave
                            || progress.agreed() instanceof Wish.Win;
        };
    }
}
