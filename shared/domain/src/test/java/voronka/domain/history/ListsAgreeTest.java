package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.ACompany;
import voronka.domain.book.Pipeline;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Behind.What;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.funnel.ListingDeals;
import voronka.domain.funnel.Losses;
import voronka.domain.funnel.Progress;
import voronka.domain.funnel.Rating;
import voronka.domain.funnel.Snapshot;
import voronka.domain.funnel.Trend;
import voronka.domain.ledger.Write;

/** A report and the list behind each of its lines: as many deals, for as much. */
class ListsAgreeTest {
    @ParameterizedTest(name = "{displayName}, {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyLineHasTheDealsItCounts(int seed) {
        Chance chance = new Chance(90_000L + seed);
        voronka.domain.history.History history =
                voronka.domain.history.History.of(
                        RandomBook.by(chance), Command.random(chance, 150));
        ACompany company = history.company();
        company.store.count(company.store.everyEvent());
        company.write(new Write.OfMember(company.anna.in("north")));
        for (Pipeline pipeline : history.book().pipelines()) {
            new Agreement(company).of(FunnelView.all().in(pipeline.key()));
        }
    }

    private static final class Agreement {
        private final ACompany company;
        private final AskingFunnel asking;
        private final ListingDeals listing;

        Agreement(ACompany company) {
            this.company = company;
            this.asking =
                    new AskingFunnel(
                            company.store,
                            company.store,
                            company.store,
                            company.store,
                            company.store,
                            company.clock);
            this.listing = new ListingDeals(asking, company.store, company.store);
        }

        void of(FunnelView all) {
            List<LocalDate> days =
                    company.store.everyEvent().stream().map(DealEvent::day).distinct().toList();
            LocalDate first = days.getFirst();
            LocalDate last = asking.today();
            Days ever = new Days(first, last);
            Days part = new Days(first, days.get(days.size() / 2));
            for (FunnelView view : parts(all)) {
                agrees(view);
                agrees(view.asOf(part.last()));
                for (Days period : List.of(ever, part)) {
                    agrees(view.of(Kind.COHORT, period));
                    agrees(view.of(Kind.EVENTS, period));
                    agrees(view.of(Kind.LOSSES, period));
                    trendAndRatingAgree(view.of(Kind.EVENTS, period));
                }
            }
        }

        private List<FunnelView> parts(FunnelView all) {
            List<FunnelView> parts = new ArrayList<>(List.of(all));
            parts.add(all.of(Part.of(company.anna.id())));
            parts.add(all.of(new Part(By.OWNER, "")));
            parts.add(all.of(Part.of(By.TEAM, "north")));
            asking.names(all, By.SOURCE).stream()
                    .limit(1)
                    .forEach(source -> parts.add(all.of(Part.of(By.SOURCE, source))));
            asking.names(all, By.SOURCE).stream()
                    .limit(1)
                    .map(source -> Part.of(By.SOURCE, source))
                    .forEach(
                            source ->
                                    parts.add(
                                            asking.narrowed(
                                                    all.of(Part.of(company.anna.id())),
                                                    source,
                                                    company.store.roster())));
            return parts;
        }

        private void agrees(FunnelView view) {
            switch (asking.answer(view, company.olga, company.store.roster())) {
                case AskingFunnel.Standing now -> {
                    for (Snapshot.Line line : now.snapshot().lines()) {
                        listed(view, Behind.of(What.OPEN, line.stage()), line.count());
                    }
                }
                case AskingFunnel.TooLong tooLong -> throw new AssertionError(tooLong);
                case AskingFunnel.Past past -> past(view, past.history());
                case AskingFunnel.Lost lost -> lost(view, lost.losses());
            }
        }

        /** What trend and rating add up to is what the funnel says happened in the period. */
        private void trendAndRatingAgree(FunnelView view) {
            AskingFunnel.Past past =
                    (AskingFunnel.Past) asking.answer(view, company.olga, company.store.roster());
            AskingFunnel.Trending trending =
                    (AskingFunnel.Trending)
                            asking.trend(
                                    view, company.olga, company.store.roster(), Progress.SILENT);
            AskingFunnel.Rated rated =
                    (AskingFunnel.Rated)
                            asking.rating(
                                    view, company.olga, company.store.roster(), Progress.SILENT);
            List<Trend.Point> points = trending.trend().points();
            assertThat(sum(points, Trend.Point::created)).isEqualTo(past.history().created());
            assertThat(sum(points, Trend.Point::won)).isEqualTo(past.history().won());
            assertThat(sum(points, Trend.Point::lost)).isEqualTo(past.history().lost());
            assertThat(sum(rated.rating().lines(), Rating.Line::won))
                    .as("rating of %s", view)
                    .isEqualTo(past.history().won());
            assertThat(sum(rated.rating().lines(), Rating.Line::lost))
                    .isEqualTo(past.history().lost());
        }

        private static <T> Count sum(List<T> all, Function<T, Count> count) {
            return all.stream().map(count).reduce(Count.NONE, Count::plus);
        }

        private void past(FunnelView view, voronka.domain.funnel.History history) {
            listed(view, Behind.of(What.CREATED), history.created());
            listed(view, Behind.of(What.WON), history.won());
            listed(view, Behind.of(What.LOST), history.lost());
            for (voronka.domain.funnel.History.Line line : history.lines()) {
                listed(view, Behind.of(What.REACHED, line.stage()), line.reached());
                listed(view, Behind.of(What.PASSED, line.stage()), line.passed());
                listed(view, Behind.of(What.LOST, line.stage()), line.lost());
                listed(view, Behind.of(What.FROZEN, line.stage()), line.frozen());
                listed(view, Behind.of(What.STILL, line.stage()), line.still());
            }
        }

        private void lost(FunnelView view, Losses losses) {
            for (Losses.Reason reason : losses.reasons()) {
                listed(view, Behind.lostFor(reason.reason()), reason.count());
            }
            losses.weekdays().forEach((day, n) -> listed(view, Behind.lostOn(day), n));
        }

        private void listed(FunnelView view, Behind line, Count count) {
            ListingDeals.Listed listed =
                    listing.behind(
                            view, line, 0, company.olga, company.store.roster(), Progress.SILENT);
            @Nullable LocalDate cut = listed.readTo();
            assertThat(cut).isNull();
            assertThat(listed.count()).as("%s of %s", line, view).isEqualTo(count);
            assertThat(listed.shown()).isEqualTo((int) count.deals());
            assertThat(listed.rows()).hasSize((int) Math.min(count.deals(), ListingDeals.PAGE));
        }
    }
}
