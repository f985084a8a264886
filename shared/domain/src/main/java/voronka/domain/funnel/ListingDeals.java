package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.Standing;
import voronka.domain.money.Money;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;

/**
 * The deals behind a line of a report: as many as the line says, for as much. Open ones come from
 * the index by owner; for a period its log is read, and how far is told.
 */
public final class ListingDeals {
    /** So many are shown at a time. */
    public static final int PAGE = 10;

    private static final Comparator<Entry> LARGEST_FIRST =
            Comparator.comparingLong(ListingDeals::worth)
                    .thenComparing(Entry::day)
                    .reversed()
                    .thenComparing(entry -> entry.deal().value());

    private final AskingFunnel asking;
    private final Deals deals;
    private final Chronicle chronicle;

    public ListingDeals(AskingFunnel asking, Deals deals, Chronicle chronicle) {
        this.asking = asking;
        this.deals = deals;
        this.chronicle = chronicle;
    }

    /**
     * A deal as the line counts it.
     *
     * @param at where it stood then, in whose hands, for how much
     * @param day when that was; for an open one the day it began
     */
    record Entry(DealId deal, Standing at, LocalDate day) {}

    /** A deal of the page, as it is now and as the line counts it. */
    public record Row(Deal deal, @Nullable Money amount, LocalDate day) {}

    /**
     * A page.
     *
     * @param count of all the line's deals
     * @param from the place of the first row, from 0
     * @param shown how many there are to page through
     * @param hidden how many of the line's deals are not the member's to look at
     * @param readTo the day up to which the log was read when it was too long; null for all of it
     */
    public record Listed(
            FunnelView view,
            @Nullable String part,
            Frame frame,
            Behind line,
            Count count,
            List<Row> rows,
            int from,
            int shown,
            int hidden,
            @Nullable LocalDate readTo) {}

    /** The page of a line's deals that begins at that place, for that member. */
    public Listed behind(
            FunnelView view,
            Behind line,
            int from,
            Member member,
            Roster roster,
            Progress progress) {
        Selection of = asking.selection(view, member, roster);
        Entries.Found found =
                new Entries(deals, new ReadingLog(chronicle, progress)).of(of, line, roster);
        Count count = Count.NONE;
        for (Entry entry : found.entries()) {
            count = count.plus(counted(entry));
        }
        Rights rights = Rights.of(member, roster, asking.now());
        List<Entry> shown =
                found.entries().stream()
                        .filter(entry -> rights.maySee(entry.at().owner()))
                        .sorted(LARGEST_FIRST)
                        .toList();
        int begin = Math.clamp(from, 0, shown.size());
        List<Entry> page = shown.subList(begin, Math.min(shown.size(), begin + PAGE));
        return new Listed(
                of.view(),
                of.part(),
                of.frame(),
                line,
                count,
                rows(page),
                begin,
                shown.size(),
                found.entries().size() - shown.size(),
                found.readTo());
    }

    private List<Row> rows(List<Entry> page) {
        Map<DealId, Deal> now = new HashMap<>();
        deals.deals(page.stream().map(Entry::deal).collect(Collectors.toSet()))
                .forEach(deal -> now.put(deal.id(), deal));
        List<Row> rows = new ArrayList<>();
        for (Entry entry : page) {
            Deal deal = now.get(entry.deal());
            if (deal != null) {
                rows.add(new Row(deal, entry.at().amount(), entry.day()));
            }
        }
        return rows;
    }

    private static Count counted(Entry entry) {
        @Nullable Money amount = entry.at().amount();
        return amount == null ? new Count(1, 0, 1) : new Count(1, amount.minor(), 0);
    }

    private static long worth(Entry entry) {
        @Nullable Money amount = entry.at().amount();
        return amount == null ? 0 : amount.minor();
    }
}
