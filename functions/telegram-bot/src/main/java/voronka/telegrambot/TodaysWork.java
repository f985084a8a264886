package voronka.telegrambot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final FollowUps followUps;
    private final Deals deals;
    private final Books books;

    TodaysWork(FollowUps followUps, Deals deals, Books books) {
        this.followUps = followUps;
        this.deals = deals;
        this.books = books;
    }

    /** The first things to do, and how many there are. */
    record Found(List<TodayView.Line> lines, int all) {}

    Found of(Turn turn) {
        MemberId member = turn.member().id();
        Workload theirs = followUps.workOf(member);
        List<FollowUp> promises = corrected(theirs.promises(), turn);
        Worklist work =
                Worklist.of(member, promises, theirs.deals(), turn.viewer().now(), turn.zone());
        List<Worklist.Item> shown = work.items().stream().limit(SHOWN).toList();
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
        return new Found(lines, work.items().size() - shown.size() + lines.size());
    }

    /** A promise of a deal that has moved on is over; a deal that is closed wants no next step. */
    private static boolean isFor(MemberId member, Worklist.Item item, Deal deal) {
        FollowUp promise = item.promise();
        return promise != null && item.isDue()
                ? !promise.isLeftBehind(deal)
                : deal instanceof OpenDeal && member.equals(deal.owner());
    }

    /** With the earliest that are due today as they are now. */
    private List<FollowUp> corrected(List<FollowUp> listed, Turn turn) {
        Instant tonight = Worklist.tonight(turn.viewer().now(), turn.zone());
        List<FollowUp> due =
                listed.stream()
                        .filter(promise -> !promise.due().instant().isAfter(tonight))
                        .limit(SHOWN)
                        .toList();
        if (due.isEmpty()) {
            return listed;
        }
        Map<String, FollowUp> now =
                followUps.stillOpen(due).stream()
                        .collect(Collectors.toMap(FollowUp::id, Function.identity()));
        List<FollowUp> corrected = new ArrayList<>(now.values());
        listed.stream().filter(promise -> !due.contains(promise)).forEach(corrected::add);
        return corrected;
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
