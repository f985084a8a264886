package voronka.telegrambot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Worklist;
import voronka.domain.followup.Workload;
import voronka.domain.team.MemberId;
import voronka.telegram.view.TodayView;

/**
 * The day's work of a member: one question to the index, however many deals there are. Indexes lag,
 * so what is shown is read again by its key, all at once.
 */
final class TodaysWork {
    /** More than that is not read on a phone. */
    private static final int SHOWN = 20;

    /** So many of these at most are clients to keep in touch with. */
    private static final int TOUCHES_SHOWN = 10;

    private final FollowUps followUps;
    private final Deals deals;
    private final Books books;

    TodaysWork(FollowUps followUps, Deals deals, Books books) {
        this.followUps = followUps;
        this.deals = deals;
        this.books = books;
    }

    /**
     * The first things to do.
     *
     * @param all how many there are
     * @param touches how many of them are clients who are to hear from the member
     */
    record Found(List<TodayView.Line> lines, int all, int touches) {}

    Found of(Turn turn) {
        MemberId member = turn.member().id();
        Workload theirs = corrected(followUps.workOf(member, tonight(turn)), turn);
        Worklist work = Worklist.of(member, theirs, turn.viewer().now(), turn.zone());
        List<Worklist.Item> shown = first(work.items());
        Map<DealId, Deal> now = byId(shown);
        List<TodayView.Line> lines = new ArrayList<>();
        for (Worklist.Item item : shown) {
            Deal deal = now.get(item.deal());
            if (deal != null && isFor(member, item, deal)) {
                SalesBook book = books.version(deal.facts().bookVersion());
                lines.add(
                        new TodayView.Line(item.told(deal, book, turn.member().language()), deal));
            }
        }
        int touches = (int) work.items().stream().filter(TodaysWork::isTouch).count();
        return new Found(lines, work.items().size() - shown.size() + lines.size(), touches);
    }

    private static boolean isTouch(Worklist.Item item) {
        return item.rank() == Worklist.Rank.TOUCH;
    }

    /**
     * Clients who are to hear from the member have room of their own, however much else there is.
     */
    private static List<Worklist.Item> first(List<Worklist.Item> items) {
        List<Worklist.Item> touches = items.stream().filter(TodaysWork::isTouch).toList();
        List<Worklist.Item> others = items.stream().filter(item -> !isTouch(item)).toList();
        Set<Worklist.Item> shown = new HashSet<>();
        touches.stream().limit(TOUCHES_SHOWN).forEach(shown::add);
        others.stream().limit(SHOWN - shown.size()).forEach(shown::add);
        return items.stream().filter(shown::contains).toList();
    }

    /** A promise of a deal that has moved on is over; a deal that is closed wants no next step. */
    private static boolean isFor(MemberId member, Worklist.Item item, Deal deal) {
        if (isTouch(item)) {
            return true;
        }
        FollowUp promise = item.promise();
        return promise != null && item.isDue()
                ? !promise.isLeftBehind(deal)
                : deal instanceof OpenDeal && member.equals(deal.owner());
    }

    private static Instant tonight(Turn turn) {
        return Worklist.tonight(turn.viewer().now(), turn.zone());
    }

    /** With the earliest that are due today as they are now. */
    private Workload corrected(Workload listed, Turn turn) {
        Instant tonight = tonight(turn);
        List<FollowUp> due = new ArrayList<>();
        listed.promises().stream()
                .filter(promise -> !promise.due().instant().isAfter(tonight))
                .limit(SHOWN)
                .forEach(due::add);
        listed.touches().stream().limit(SHOWN).forEach(due::add);
        if (due.isEmpty()) {
            return listed;
        }
        Map<String, FollowUp> now =
                followUps.stillOpen(due).stream()
                        .collect(Collectors.toMap(FollowUp::id, Function.identity()));
        return new Workload(
                listed.deals(),
                corrected(listed.promises(), due, now),
                corrected(listed.touches(), due, now));
    }

    /** Those that were read again, as they are; of those that are over, none. */
    private static List<FollowUp> corrected(
            List<FollowUp> listed, List<FollowUp> due, Map<String, FollowUp> now) {
        return listed.stream()
                .flatMap(
                        one ->
                                due.contains(one)
                                        ? Stream.ofNullable(now.get(one.id()))
                                        : Stream.of(one))
                .toList();
    }

    private Map<DealId, Deal> byId(List<Worklist.Item> items) {
        Map<DealId, Deal> byId = new HashMap<>();
        if (!items.isEmpty()) {
            deals.deals(items.stream().map(Worklist.Item::deal).collect(Collectors.toSet()))
                    .forEach(deal -> byId.put(deal.id(), deal));
        }
        return byId;
    }
}
