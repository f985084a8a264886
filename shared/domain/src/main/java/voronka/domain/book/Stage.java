package voronka.domain.book;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pipeline, and what the company wants to happen in it.
 *
 * @param probability how likely a deal that stands here is won, in percent, for the weighted sum
 * @param goal what the stage is for; shown on the card
 * @param responsible who gets the deal when it enters
 * @param result what the stage must give
 * @param limit how long a deal may stand here; null for as long as it takes
 * @param gate what must hold before it is left forwards
 * @param script what to say
 * @param targetConversion the share of deals that should go on from here, in percent
 */
public record Stage(
        StageKey key,
        LocalizedText name,
        int probability,
        @Nullable LocalizedText goal,
        Responsible responsible,
        List<ChecklistItem> checklist,
        @Nullable LocalizedText result,
        @Nullable Limit limit,
        List<Condition> gate,
        @Nullable LocalizedText script,
        List<Objection> objections,
        @Nullable Integer targetConversion) {

    /** More than that is not a checklist; with it, a transaction stays within its bounds. */
    public static final int MOST_ITEMS = 30;

    /**
     * @throws IllegalArgumentException when a percentage is none, there are more than {@link
     *     #MOST_ITEMS} items or a key twice, or the gate names an item that is not there
     */
    public Stage {
        checklist = List.copyOf(checklist);
        gate = List.copyOf(gate);
        objections = List.copyOf(objections);
        requirePercentage(probability);
        if (targetConversion != null) {
            requirePercentage(targetConversion);
        }
        if (checklist.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "at most %d items, %s has %d".formatted(MOST_ITEMS, key, checklist.size()));
        }
        Set<String> items = new HashSet<>();
        for (ChecklistItem item : checklist) {
            if (!items.add(item.key())) {
                throw new IllegalArgumentException(
                        "item %s twice in %s".formatted(item.key(), key));
            }
        }
        for (Condition condition : gate) {
            if (condition instanceof Condition.Ticked(String item) && !items.contains(item)) {
                throw new IllegalArgumentException("no item %s in %s".formatted(item, key));
            }
        }
    }

    /** A stage that is only a name: no tasks, no limit, no gate. */
    public static Stage of(StageKey key, LocalizedText name, int probability) {
        return new Stage(
                key,
                name,
                probability,
                null,
                new Responsible.DealOwner(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    /** The item of that key. */
    public Optional<ChecklistItem> item(String wanted) {
        return checklist.stream().filter(item -> item.key().equals(wanted)).findFirst();
    }

    /** The objection of that key. */
    public Optional<Objection> objection(String wanted) {
        return objections.stream().filter(one -> one.key().equals(wanted)).findFirst();
    }

    /** The same under another key and behind another gate. */
    Stage as(StageKey otherKey, List<Condition> otherGate) {
        return new Stage(
                otherKey,
                name,
                probability,
                goal,
                responsible,
                checklist,
                result,
                limit,
                otherGate,
                script,
                objections,
                targetConversion);
    }

    private static void requirePercentage(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("not a percentage: " + percent);
        }
    }
}
