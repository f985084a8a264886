package voronka.telegrambot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.Language;
import voronka.telegram.view.PromiseList;

/** The first of many promises an index listed, as they are now, with their deals: two requests. */
final class Promised {
    private static final int SHOWN = 20;

    private final FollowUps followUps;
    private final Deals deals;
    private final Books books;

    Promised(FollowUps followUps, Deals deals, Books books) {
        this.followUps = followUps;
        this.deals = deals;
        this.books = books;
    }

    /** How many there are, when these are left of the first ones. */
    static int all(List<FollowUp> listed, List<PromiseList.Line> first) {
        return Math.max(0, listed.size() - SHOWN) + first.size();
    }

    /** Those that are somebody's to answer and not over, in the order given. */
    List<PromiseList.Line> first(List<FollowUp> listed, Language language) {
        List<FollowUp> shown = listed.stream().limit(SHOWN).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<String, FollowUp> now = new HashMap<>();
        followUps.stillOpen(shown).forEach(promise -> now.put(promise.id(), promise));
        Map<DealId, Deal> theirs = new HashMap<>();
        deals.deals(shown.stream().map(FollowUp::deal).collect(Collectors.toSet()))
                .forEach(deal -> theirs.put(deal.id(), deal));
        List<PromiseList.Line> lines = new ArrayList<>();
        for (FollowUp old : shown) {
            FollowUp promise = now.get(old.id());
            Deal deal = theirs.get(old.deal());
            if (promise != null
                    && deal != null
                    && promise.generation() == old.generation()
                    && !promise.isLeftBehind(deal)) {
                SalesBook book = books.version(deal.facts().bookVersion());
                lines.add(new PromiseList.Line(promise.told(deal, book, language), deal));
            }
        }
        return lines;
    }
}
