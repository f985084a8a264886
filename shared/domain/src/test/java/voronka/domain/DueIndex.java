package voronka.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Undelivered;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

/** What the two indexes of the table list: open promises by owner, and all that is on its way. */
public final class DueIndex {
    private final Map<MemberId, NavigableMap<Line, FollowUp>> ofOwners = new HashMap<>();
    private final NavigableMap<Line, Undelivered> undelivered = new TreeMap<>();

    private record Line(Instant at, String id) implements Comparable<Line> {
        private static final Comparator<Line> ORDER =
                Comparator.comparing(Line::at).thenComparing(Line::id);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    /** Lists a promise as it is, and no longer as it was. */
    public void put(@Nullable FollowUp before, FollowUp after) {
        if (before != null) {
            undelivered.remove(new Line(before.reminder().instant(), before.id()));
            if (before.owner() != null) {
                of(before.owner()).remove(due(before));
            }
        }
        if (after.awaitsReminder()) {
            Instant at = after.reminder().instant();
            undelivered.put(
                    new Line(at, after.id()),
                    new Undelivered.Promise(after.deal(), after.id(), at));
        }
        if (after.state() == FollowUp.State.OPEN && after.owner() != null) {
            of(after.owner()).put(due(after), after);
        }
    }

    /** Lists a notice while it is on its way. */
    public void put(Notice notice) {
        Line line = new Line(notice.createdAt(), notice.id());
        if (notice.settled()) {
            undelivered.remove(line);
        } else {
            undelivered.put(
                    line, new Undelivered.News(notice.deal(), notice.id(), notice.createdAt()));
        }
    }

    /** As {@link voronka.domain.followup.FollowUps#openOf}. */
    public List<FollowUp> openOf(MemberId owner, Instant upTo) {
        return List.copyOf(of(owner).headMap(upTo(upTo), true).values());
    }

    /** As {@link voronka.domain.followup.FollowUps#undelivered}. */
    public List<Undelivered> undelivered(Instant upTo, int most) {
        Stream<Undelivered> due = undelivered.headMap(upTo(upTo), true).values().stream();
        return due.limit(most).toList();
    }

    private NavigableMap<Line, FollowUp> of(MemberId owner) {
        return ofOwners.computeIfAbsent(owner, o -> new TreeMap<>());
    }

    private static Line due(FollowUp promise) {
        return new Line(promise.due().instant(), promise.id());
    }

    private static Line upTo(Instant then) {
        return new Line(then, "\uffff");
    }
}
