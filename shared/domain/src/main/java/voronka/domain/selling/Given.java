package voronka.domain.selling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.deal.FieldValue;
import voronka.domain.money.Money;

/**
 * What somebody tells together with a wish, so that it can be granted: it is written in the same
 * transaction, or not at all.
 *
 * @param ticks items of the stage's checklist that are done
 * @param happened what passed between the client and us, and files
 * @param confirmed whether they have confirmed what the book asks before a deal closes
 */
public record Given(
        Map<String, FieldValue> fields,
        Set<String> ticks,
        @Nullable Money amount,
        List<Activity> happened,
        boolean confirmed) {

    /** Nothing but the wish. */
    public static final Given NOTHING = new Given(Map.of(), Set.of(), null, List.of(), false);

    public Given {
        fields = Map.copyOf(fields);
        ticks = Set.copyOf(ticks);
        happened = List.copyOf(happened);
    }

    /** And that field. */
    public Given with(String field, FieldValue value) {
        Map<String, FieldValue> all = new HashMap<>(fields);
        all.put(field, value);
        return new Given(all, ticks, amount, happened, confirmed);
    }

    /** And that item is done. */
    public Given ticking(String item) {
        Set<String> all = new HashSet<>(ticks);
        all.add(item);
        return new Given(fields, all, amount, happened, confirmed);
    }

    /** And that sum. */
    public Given worth(@Nullable Money sum) {
        return new Given(fields, ticks, sum, happened, confirmed);
    }

    /** And that file. */
    public Given enclosing(Enclosure.File file) {
        return knowing(new Activity.Note(new Said("", List.of(file))));
    }

    /** And that this happened. */
    public Given knowing(Activity activity) {
        List<Activity> all = new ArrayList<>(happened);
        all.add(activity);
        return new Given(fields, ticks, amount, all, confirmed);
    }

    /** And what the book asks is confirmed. */
    public Given confirming() {
        return new Given(fields, ticks, amount, happened, true);
    }
}
