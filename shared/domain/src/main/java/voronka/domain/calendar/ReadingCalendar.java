package voronka.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Workload;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;

/**
 * Somebody comes with the link to a member's calendar and sees that member's days: what is promised
 * and planned, and when their deals have to be further on. Nothing of anybody else's, and nothing
 * at all without the right key.
 */
public final class ReadingCalendar {
    /** What nobody has answered for longer than that is no longer a thing of the calendar. */
    public static final Period LOOKS_BACK = Period.ofDays(7);

    /** More than that no calendar has; the nearest are shown. */
    public static final int MOST = 1000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final AccessKeys keys;
    private final Team team;
    private final FollowUps followUps;
    private final Deals deals;
    private final Books books;
    private final Clock clock;

    public ReadingCalendar(
            AccessKeys keys,
            Team team,
            FollowUps followUps,
            Deals deals,
            Books books,
            Clock clock) {
        this.keys = keys;
        this.team = team;
        this.followUps = followUps;
        this.deals = deals;
        this.books = books;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {}

    /**
     * Their days.
     *
     * @param bot what the bot is called; null when nobody could tell
     * @param entries the earliest first
     */
    public record Shown(Member member, @Nullable String bot, List<Entry> entries)
            implements Result {}

    /**
     * The link opens nothing: it never did, was taken back, or whoever it was made for has left.
     */
    public record NoSuchLink() implements Result {}

    /** The days of whoever has that id, for whoever has that key. */
    public Result of(String member, String key) {
        if (!ID.matcher(member).matches()) {
            return new NoSuchLink();
        }
        Optional<AccessKey.CalendarKey> opens =
                keys.calendar(new MemberId(member)).filter(kept -> isKeyOf(kept, key));
        if (opens.isEmpty()) {
            return new NoSuchLink();
        }
        return team.roster()
                .byId(opens.get().member())
                .filter(Member::active)
                .<Result>map(who -> new Shown(who, opens.get().bot(), entries(who)))
                .orElseGet(NoSuchLink::new);
    }

    private static boolean isKeyOf(AccessKey kept, String key) {
        return MessageDigest.isEqual(
                kept.hash().getBytes(StandardCharsets.UTF_8),
                IssuingKey.hash(key).getBytes(StandardCharsets.UTF_8));
    }

    private List<Entry> entries(Member member) {
        Instant from = clock.instant().atZone(member.zone()).minus(LOOKS_BACK).toInstant();
        Workload work = followUps.workOf(member.id());
        List<FollowUp> promises =
                work.promises().stream()
                        .filter(one -> !one.due().instant().isBefore(from))
                        .filter(one -> !one.kind().isOfClient())
                        .limit(MOST)
                        .toList();
        Map<DealId, Deal> about = dealsOf(promises, work.deals());
        List<Entry> entries = new ArrayList<>();
        for (FollowUp promise : promises) {
            @Nullable Deal deal = about.get(promise.deal());
            if (deal != null && !promise.isLeftBehind(deal)) {
                SalesBook book = books.version(deal.facts().bookVersion());
                FollowUp told = promise.told(deal, book, member.language());
                entries.add(new Entry.Promised(told, deal, book));
            }
        }
        work.deals().forEach(deal -> deadline(deal).ifPresent(entries::add));
        return entries.stream()
                .filter(entry -> !entry.at().isBefore(from))
                .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id))
                .limit(MOST)
                .toList();
    }

    private Optional<Entry> deadline(OpenDeal deal) {
        SalesBook book = books.version(deal.facts().bookVersion());
        return deal.stageIn(book)
                .flatMap(
                        stage ->
                                deal.limitIn(book)
                                        .map(at -> new Entry.Deadline(deal, stage, at, book)));
    }

    /** Their own open deals are known already; others', sleeping and lost ones are asked for. */
    private Map<DealId, Deal> dealsOf(List<FollowUp> promises, List<OpenDeal> own) {
        Map<DealId, Deal> known = new HashMap<>();
        own.forEach(deal -> known.put(deal.id(), deal));
        List<DealId> others =
                promises.stream().map(FollowUp::deal).filter(id -> !known.containsKey(id)).toList();
        deals.all(others).forEach(deal -> known.put(deal.id(), deal));
        return known;
    }
}
