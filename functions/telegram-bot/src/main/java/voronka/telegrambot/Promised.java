package voronka.telegrambot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
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

    /**
     * That a deal has to be in a further stage by then, to be listed among the promises; nothing
     * for as long as it takes. It lies in no store: its id is empty.
     */
    Stream<FollowUp> deadline(OpenDeal deal) {
        return deal.limitIn(books.version(deal.facts().bookVersion())).stream()
                .map(
                        limit ->
                                FollowUp.promised(
                                        "",
                                        deal.id(),
                                        deal.owner(),
                                        FollowUp.Kind.LIMIT,
                                        "",
                                        limit,
                                        deal.enteredAt()));
    }

    /** Those that are somebody's to answer or to meet and not over, in the order given. */
    List<PromiseList.Line> first(List<FollowUp> listed, Language language) {
        List<FollowUp> shown = listed.stream().limit(SHOWN).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<String, FollowUp> now = new HashMap<>();
        followUps
                .stillOpen(shown.stream().filter(one -> !isDeadline(one)).toList())
                .forEach(promise -> now.put(promise.id(), promise));
        Map<DealId, Deal> theirs = new HashMap<>();
        deals.deals(shown.stream().map(FollowUp::deal).collect(Collectors.toSet()))
                .forEach(deal -> theirs.put(deal.id(), deal));
        List<PromiseList.Line> lines = new ArrayList<>();
        for (FollowUp old : shown) {
            Deal deal = theirs.get(old.deal());
            if (deal != null) {
                SalesBook book = books.version(deal.facts().bookVersion());
                (isDeadline(old)
                                ? stillAhead(old, deal, book, language)
                                : still(old, now.get(old.id()), deal)
                                        .map(promise -> promise.told(deal, book, language)))
                        .ifPresent(told -> lines.add(new PromiseList.Line(told, deal)));
            }
        }
        return lines;
    }

    private static boolean isDeadline(FollowUp one) {
        return one.kind() == FollowUp.Kind.LIMIT;
    }

    private static Optional<FollowUp> still(FollowUp old, @Nullable FollowUp now, Deal deal) {
        return Optional.ofNullable(now)
                .filter(promise -> promise.generation() == old.generation())
                .filter(promise -> !promise.isLeftBehind(deal));
    }

    /** Unless the deal has moved on meanwhile. */
    private static Optional<FollowUp> stillAhead(
            FollowUp deadline, Deal deal, SalesBook book, Language language) {
        if (!(deal instanceof OpenDeal open)
                || !open.limitIn(book).equals(Optional.of(deadline.due()))) {
            return Optional.empty();
        }
        return open.stageIn(book)
                .map(
                        stage ->
                                deadline.saying(
                                        BotWords.in(language)
                                                .say(
                                                        "week.deadline",
                                                        "stage",
                                                        stage.name().in(language))));
    }
}
