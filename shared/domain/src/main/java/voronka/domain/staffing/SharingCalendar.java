package voronka.domain.staffing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;

/**
 * A member lets a calendar program see their days, or no longer. The key is shown once; we keep its
 * hash.
 */
public final class SharingCalendar {
    private final Ledger ledger;
    private final AccessKeys keys;
    private final Clock clock;
    private final Ids ids;

    public SharingCalendar(Ledger ledger, AccessKeys keys, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** The key, to be shown once; whatever opened the calendar before opens nothing now. */
    public record Shared(AccessKey.CalendarKey kept, String key) implements Result {}

    /** The key is another one than that which was to be replaced: nothing has changed. */
    public record ChangedMeanwhile() implements Result {}

    /** In that role nobody promises anything: there are no days to see. */
    public record NothingToShow() implements Result {}

    /** The key that works now, without the key itself. */
    public Optional<AccessKey.CalendarKey> current(Member member) {
        return keys.calendar(member.id());
    }

    /**
     * A new key for that member's own calendar.
     *
     * @param replaced the version of the key it takes the place of; 0 for none
     * @param bot what the bot is called; null when nobody could tell
     */
    public Result anew(Member member, long replaced, @Nullable String bot) {
        if (!member.role().works()) {
            return new NothingToShow();
        }
        String key = ids.secret();
        AccessKey.CalendarKey kept =
                new AccessKey.CalendarKey(
                        member.id(), IssuingKey.hash(key), bot, clock.instant(), replaced);
        Change change = new Change(List.of(new Write.OfKey(kept)), null, clock.instant());
        return ledger.commit(change) instanceof Committed.Done
                ? new Shared(stored(kept), key)
                : new ChangedMeanwhile();
    }

    /** From now on no link opens that member's calendar. */
    public void stop(Member member) {
        List<Write> writes = List.of(new Write.NoCalendarKey(member.id()));
        ledger.commit(new Change(writes, null, clock.instant()));
    }

    private static AccessKey.CalendarKey stored(AccessKey.CalendarKey key) {
        return new AccessKey.CalendarKey(
                key.member(), key.hash(), key.bot(), key.issuedAt(), key.version() + 1);
    }
}
