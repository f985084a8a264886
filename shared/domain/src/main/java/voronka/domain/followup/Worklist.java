package voronka.domain.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.team.Language;
import voronka.domain.team.MemberId;

/** What somebody has to do today over all their deals, the most urgent first. */
public record Worklist(List<Item> items) {
    /** So close to its time a promise is due now. */
    public static final Duration NOW = Duration.ofMinutes(30);

    /** A client we have not heard of for so long is silent, though a next step is planned. */
    public static final Duration SILENCE = Duration.ofDays(30);

    public Worklist {
        items = List.copyOf(items);
    }

    /** Why something is on the list: its place there. */
    public enum Rank {
        /** Its time was more than {@link #NOW} ago. */
        OVERDUE,
        /** Its time is now. */
        DUE_NOW,
        /** Its time comes later today. */
        TODAY,
        /** A client who is to hear from us by today, as their rhythm says. */
        TOUCH,
        /** An open deal about which nothing is promised. */
        NO_STEP,
        /** An open deal whose client has been silent for too long. */
        SILENT
    }

    /**
     * One thing to do.
     *
     * @param promise the promise that is due, the rhythm of a client, or the silent client's next
     *     promise; null without a step
     * @param since what it is ordered by: when it is due, or when we last heard of each other
     */
    public record Item(Rank rank, DealId deal, @Nullable FollowUp promise, Instant since) {
        private static final Comparator<Item> URGENT_FIRST =
                Comparator.comparing(Item::rank).thenComparing(Item::since);

        /** The same in the words of whoever reads it. */
        public Item told(Deal about, SalesBook book, Language language) {
            return promise == null
                    ? this
                    : new Item(rank, deal, promise.told(about, book, language), since);
        }

        /** Whether it is a promise that is to be kept today. */
        public boolean isDue() {
            return rank.compareTo(Rank.TOUCH) < 0;
        }
    }

    /**
     * Ranks what is theirs.
     *
     * @param theirs open promises of theirs, whenever due, rhythms that are due by tonight, and
     *     their open deals
     * @param zone where today ends at midnight
     */
    public static Worklist of(MemberId member, Workload theirs, Instant now, ZoneId zone) {
        List<OpenDeal> deals = theirs.deals();
        Instant tonight = tonight(now, zone);
        Map<DealId, OpenDeal> open = new HashMap<>();
        deals.forEach(deal -> open.put(deal.id(), deal));
        List<Item> items = new ArrayList<>();
        Map<DealId, FollowUp> next = new HashMap<>();
        for (FollowUp promise : theirs.promises()) {
            @Nullable OpenDeal deal = open.get(promise.deal());
            boolean over = deal != null && promise.isLeftBehind(deal);
            if (promise.kind().isAnswered() && member.equals(promise.owner()) && !over) {
                next.merge(promise.deal(), promise, Worklist::earlier);
                if (!promise.due().instant().isAfter(tonight)) {
                    items.add(due(promise, now));
                }
            }
        }
        Set<DealId> touched = new HashSet<>();
        for (FollowUp touch : theirs.touches()) {
            if (member.equals(touch.owner()) && !touch.due().instant().isAfter(tonight)) {
                touched.add(touch.deal());
                items.add(new Item(Rank.TOUCH, touch.deal(), touch, touch.due().instant()));
            }
        }
        for (OpenDeal deal : deals) {
            @Nullable FollowUp step = next.get(deal.id());
            if (touched.contains(deal.id())) {
                continue;
            }
            if (step == null) {
                items.add(new Item(Rank.NO_STEP, deal.id(), null, heard(deal)));
            } else if (step.due().instant().isAfter(tonight)
                    && heard(deal).isBefore(now.minus(SILENCE))) {
                items.add(new Item(Rank.SILENT, deal.id(), step, heard(deal)));
            }
        }
        items.sort(Item.URGENT_FIRST);
        return new Worklist(items);
    }

    /** The last moment of today in that zone. */
    public static Instant tonight(Instant now, ZoneId zone) {
        return now.atZone(zone).with(LocalTime.MAX).toInstant();
    }

    /** When we and the client last heard of each other: at the latest when the deal began. */
    public static Instant heard(Deal deal) {
        @Nullable Instant last = deal.facts().touches().last();
        return last == null ? deal.facts().createdAt() : last;
    }

    private static Item due(FollowUp promise, Instant now) {
        Instant at = promise.due().instant();
        Rank rank =
                at.isBefore(now.minus(NOW))
                        ? Rank.OVERDUE
                        : at.isAfter(now.plus(NOW)) ? Rank.TODAY : Rank.DUE_NOW;
        return new Item(rank, promise.deal(), promise, at);
    }

    private static FollowUp earlier(FollowUp one, FollowUp other) {
        return one.due().instant().isAfter(other.due().instant()) ? other : one;
    }
}
