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
    private final Map<MemberId, NavigableMap<Line, FollowUp>> ofKeepers = new HashMap<>();
    private final NavigableMap<Line, Undelivered> undelivered = new TreeMap<>();
    private final Map<String, Line> dues = new HashMap<>();
    private final Map<String, Line> reminders = new HashMap<>();

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
        forget(before);
        if (after.awaitsReminder()) {
            Line line = new Line(after.reminder().instant(), after.id());
            reminders.put(after.id(), line);
            undelivered.put(line, new Undelivered.Promise(after.deal(), after.id(), line.at()));
        }
        if (after.state() == FollowUp.State.OPEN && after.owner() != null) {
            Line line = new Line(after.due().instant(), after.id());
            dues.put(after.id(), line);
            of(after.owner(), after).put(line, after);
        }
    }

    /** By the instants it was listed with: a zone may have changed its rules since. */
    private void forget(@Nullable FollowUp before) {
        if (before == null) {
            return;
        }
        Line reminder = reminders.remove(before.id());
        if (reminder != null) {
            undelivered.remove(reminder);
        }
        Line due = dues.remove(before.id());
        if (due != null && before.owner() != null) {
            of(before.owner(), before).remove(due);
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
        return List.copyOf(in(ofOwners, owner).headMap(upTo(upTo), true).values());
    }

    /** As {@link voronka.domain.followup.FollowUps#touchesOf}. */
    public List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo) {
        return List.copyOf(
                in(ofKeepers, owner).subMap(new Line(from, ""), true, upTo(upTo), true).values());
    }

    /** As {@link voronka.domain.followup.FollowUps#undelivered}. */
    public List<Undelivered> undelivered(Instant upTo, int most) {
        Stream<Undelivered> due = undelivered.headMap(upTo(upTo), true).values().stream();
        return due.limit(most).toList();
    }

    private NavigableMap<Line, FollowUp> of(MemberId owner, FollowUp one) {
        return in(one.kind().isOfClient() ? ofKeepers : ofOwners, owner);
    }

    private static NavigableMap<Line, FollowUp> in(
            Map<MemberId, NavigableMap<Line, FollowUp>> lists, MemberId owner) {
        return lists.computeIfAbsent(owner, o -> new TreeMap<>());
    }

    private static Line upTo(Instant then) {
        return new Line(then, "\uffff");
    }
}
