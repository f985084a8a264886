package voronka.domain.deal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.book.Stage;
import voronka.domain.team.MemberId;

/**
 * What was gathered about a deal on its way, as its book asks for it.
 *
 * @param visit the number of the event by which the deal came to where it is now: tasks and limits
 *     carry it, and are over once it is another one
 * @param fields the company's own facts, by the field's key
 * @param ticks the keys of what is done of the stage's checklist
 * @param files how many files came while it stood in the stage
 * @param hands the members who did something about it or answered for it
 * @param asked what a head is asked to agree to; null for nothing
 * @param agreed what a head has agreed to in this stage; null for nothing
 */
public record Progress(
        int visit,
        Map<String, FieldValue> fields,
        Set<String> ticks,
        int files,
        Set<MemberId> hands,
        @Nullable Asked asked,
        @Nullable Wish agreed) {

    /** More hands than that are not remembered: they would all have to be told. */
    public static final int MOST_HANDS = 20;

    /**
     * A wish that waits for a head.
     *
     * @param by whose wish it is; null for another system's
     * @param event the number of the event that asked
     */
    public record Asked(Wish wish, @Nullable MemberId by, int event) {}

    public Progress {
        fields = Map.copyOf(fields);
        ticks = Set.copyOf(ticks);
        hands = Set.copyOf(hands);
    }

    /** Of a new deal: its first event brings it into its first stage. */
    public static Progress begun() {
        return new Progress(1, Map.of(), Set.of(), 0, Set.of(), null, null);
    }

    /** It entered a stage by that event: nothing of this stage is done yet. */
    Progress entering(int event) {
        return new Progress(event, fields, Set.of(), 0, hands, null, null);
    }

    /** It closed, fell asleep or woke by that event: what was done of its stage stays done. */
    Progress resting(int event) {
        return new Progress(event, fields, ticks, files, hands, null, null);
    }

    /** It went over to another version of its stage by that event: what is done of it stays so. */
    Progress goingOver(int event, Stage now) {
        Set<String> kept = new HashSet<>(ticks);
        kept.removeIf(item -> now.item(item).isEmpty());
        return new Progress(event, fields, kept, files, hands, null, null);
    }

    Progress filled(String field, FieldValue value) {
        Map<String, FieldValue> all = new HashMap<>(fields);
        all.put(field, value);
        return new Progress(visit, all, ticks, files, hands, asked, agreed);
    }

    Progress ticked(String item) {
        Set<String> all = new HashSet<>(ticks);
        all.add(item);
        return new Progress(visit, fields, all, files, hands, asked, agreed);
    }

    Progress asking(@Nullable Asked wish) {
        return new Progress(visit, fields, ticks, files, hands, wish, agreed);
    }

    Progress agreedTo(Wish wish) {
        return new Progress(visit, fields, ticks, files, hands, null, wish);
    }

    Progress inHandsOf(@Nullable MemberId member) {
        if (member == null || hands.size() >= MOST_HANDS || hands.contains(member)) {
            return this;
        }
        Set<MemberId> all = new HashSet<>(hands);
        all.add(member);
        return new Progress(visit, fields, ticks, files, all, asked, agreed);
    }

    /**
     * What an event that changes nothing else means for gates: files came, or did not after all.
     */
    Progress noting(DealEvent.What what) {
        int more = 0;
        if (what instanceof DealEvent.Happened happened) {
            more = files(happened.activity());
        } else if (what instanceof DealEvent.Amended amended && amended.event() > visit) {
            more = files(amended.to()) - files(amended.from());
        }
        return more == 0
                ? this
                : new Progress(visit, fields, ticks, files + more, hands, asked, agreed);
    }

    private static int files(@Nullable Activity activity) {
        return activity == null
                ? 0
                : (int)
                        activity.said().enclosed().stream()
                                .filter(Enclosure.File.class::isInstance)
                                .count();
    }
}
