package voronka.domain.funnel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.Limit;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;
import voronka.domain.team.Scope;

/**
 * Finds what is stuck, as far as somebody may see it: over the stage's limit and without a planned
 * step. Where the book gives a stage no limit, experience does: nine in ten of the deals that left
 * it lately had not stood there for longer, when there were {@link History#ENOUGH}.
 */
public final class FindingStuck {
    /** Experience is that of so many days. */
    public static final int LATELY = 180;

    /** Of a hundred deals that left a stage so many had not stood there for longer. */
    public static final int USUAL = 90;

    private final Deals deals;
    private final FollowUps followUps;
    private final CounterReadings counters;
    private final Books books;
    private final Clock clock;

    public FindingStuck(
            Deals deals, FollowUps followUps, CounterReadings counters, Books books, Clock clock) {
        this.deals = deals;
        this.followUps = followUps;
        this.counters = counters;
        this.books = books;
        this.clock = clock;
    }

    /** Whatever of the deals that the member answers for or leads is stuck now. */
    public Stuck seenBy(Member member, Roster roster) {
        Instant now = clock.instant();
        Scope sees = Rights.of(member, roster, now).sees();
        Patience patience = new Patience();
        List<Stuck.Hanging> late = new ArrayList<>();
        for (OpenDeal deal : open(sees, roster)) {
            @Nullable Instant over = patience.overAt(deal);
            if (over != null && over.isBefore(now)) {
                late.add(new Stuck.Hanging(deal, over));
            }
        }
        Set<DealId> planned = late.isEmpty() ? Set.of() : planned(late, roster, now);
        late.removeIf(one -> planned.contains(one.deal().id()));
        return new Stuck(late, patience.isKnown());
    }

    private List<OpenDeal> open(Scope sees, Roster roster) {
        List<OpenDeal> open = new ArrayList<>();
        for (Member member : roster.members()) {
            if (sees.holds(member.id())) {
                open.addAll(deals.openOf(member.id()));
            }
        }
        if (sees.holds(null)) {
            open.addAll(deals.openOf(null));
        }
        return open;
    }

    /** Those about which somebody plans something that is still ahead, whoever it is. */
    private Set<DealId> planned(List<Stuck.Hanging> late, Roster roster, Instant now) {
        Map<DealId, OpenDeal> those = new HashMap<>();
        late.forEach(one -> those.put(one.deal().id(), one.deal()));
        Set<DealId> planned = new HashSet<>();
        for (MemberId member : roster.members().stream().map(Member::id).toList()) {
            for (FollowUp promise : followUps.openOf(member, FollowUps.EVER)) {
                @Nullable OpenDeal deal = those.get(promise.deal());
                if (deal != null
                        && promise.kind().isAnswered()
                        && !promise.isLeftBehind(deal)
                        && promise.due().instant().isAfter(now)) {
                    planned.add(promise.deal());
                }
            }
        }
        return planned;
    }

    /** How long a deal may stand where it stands. */
    private final class Patience {
        private final Map<String, Counted> experience = new HashMap<>();
        private boolean known;

        boolean isKnown() {
            return known;
        }

        @Nullable Instant overAt(OpenDeal deal) {
            SalesBook book = books.version(deal.facts().bookVersion());
            @Nullable Limit limit = deal.stageIn(book).map(Stage::limit).orElse(null);
            if (limit != null) {
                known = true;
                return limit.from(deal.enteredAt(), book.hours(), book.zone()).instant();
            }
            OptionalInt usual = usual(deal, book);
            if (usual.isEmpty()) {
                return null;
            }
            known = true;
            return deal.enteredAt().plus(Duration.ofDays(usual.getAsInt() + 1L));
        }

        private OptionalInt usual(OpenDeal deal, SalesBook book) {
            String pipeline = deal.facts().pipeline();
            Counted lately =
                    experience.computeIfAbsent(
                            pipeline,
                            key -> {
                                Days period =
                                        Days.upTo(
                                                clock.instant().atZone(book.zone()).toLocalDate(),
                                                LATELY);
                                return Counted.sum(
                                        counters.days(
                                                        key,
                                                        new Slice.All(),
                                                        period.first(),
                                                        period.last())
                                                .values());
                            });
            Stays stays = lately.stays("stay." + deal.stage());
            return stays.number() < History.ENOUGH ? OptionalInt.empty() : stays.percentile(USUAL);
        }
    }
}
