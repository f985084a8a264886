package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.Seller;
import voronka.domain.deal.DealId;
import voronka.domain.team.Member;
import voronka.domain.time.Due;

/**
 * Half a year of steady business: each manager gets a deal every other day, measures it after ten
 * days, and after ten more wins every other one of them for a thousand.
 */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class ForecastingTest {
    private final ACompany company = ACompany.atWork();
    private final Map<Member, Deque<DealId>> requests = new HashMap<>();
    private final Map<Member, Deque<DealId>> measured = new HashMap<>();
    private final Map<Member, Integer> decided = new HashMap<>();

    @Test
    void steadyBusinessGoesOn() {
        business(200, company.anna, company.boris);

        Forecast forecast = seen().forecast();

        assertThat(forecast.isKnown()).isTrue();
        Forecast.Month next = forecast.months().getLast();
        assertThat(next.expected().deals()).isEqualTo(15, within(4.0));
        assertThat(next.expected().sum()).isEqualTo(1_500_000, within(400_000.0));
        assertThat(next.trials()).hasSizeGreaterThanOrEqualTo(Forecast.ENOUGH_MONTHS);
        assertThat(next.low().deals()).isLessThanOrEqualTo(next.high().deals());
        for (Forecast.Trial trial : next.trials()) {
            assertThat(trial.fact().deals()).isEqualTo(15, within(2.0));
        }
    }

    @Test
    void aPastDaysForecastIsTheOneOfThatDay() {
        business(160, company.anna, company.boris);
        YearMonth month = YearMonth.from(today());
        day(0, company.anna, company.boris);
        Forecast.Month then = seen().forecast().months().getFirst();
        int days = today().lengthOfMonth();
        company.clock.forward(Duration.ofDays(1));
        business(days - 1, company.anna, company.boris);

        Forecast.Trial trial =
                seen().forecast().months().getFirst().trials().stream()
                        .filter(one -> one.month().equals(month))
                        .findFirst()
                        .orElseThrow();

        assertThat(trial.expected().deals()).isEqualTo(then.expected().deals(), within(1e-6));
        assertThat(trial.fact().deals()).isGreaterThan(0);
    }

    @Test
    void lostDealsAreNoPartOfIt() {
        business(120, company.anna);
        double before = seen().forecast().weighted().deals();
        for (DealId deal : open()) {
            company.by(company.anna).loses(deal, "price");
        }

        assertThat(before).isGreaterThan(2);
        assertThat(seen().forecast().weighted()).isEqualTo(new Forecast.Much(0, 0));
    }

    @Test
    void frozenDealsAreNoPartOfIt() {
        business(120, company.anna);
        for (DealId deal : open()) {
            Due later = company.in(Duration.ofDays(30));
            company.by(company.anna).freezes(deal, later);
        }
        assertThat(seen().forecast().weighted()).isEqualTo(new Forecast.Much(0, 0));
    }

    @Test
    void littleExperienceIsSaid() {
        business(15, company.anna);
        assertThat(seen().forecast().isKnown()).isFalse();
        assertThat(seen().warnings()).isEmpty();
    }

    @Test
    void whoGetsNoNewDealsIsToldOfWeeksBefore() {
        business(190, company.anna, company.boris);
        assertThat(seen().warnings()).isEmpty();

        business(14, company.anna);

        List<EarlyWarning> warnings = seen().warnings();
        assertThat(warnings).isNotEmpty();
        assertThat(warnings)
                .allSatisfy(
                        warning -> {
                            assertThat(warning.member()).isEqualTo(company.boris.id());
                            assertThat(warning.share()).isLessThan(EarlyWarning.TOO_LITTLE);
                            assertThat(warning.days().first()).isAfter(today());
                        });
    }

    @Test
    void aPlanThatIsHigherWantsMore() {
        business(190, company.anna, company.boris);
        YearMonth next = YearMonth.from(today().plusDays(EarlyWarning.AHEAD));
        company.store.set(new Plans.Plan(next, company.anna.id(), ADeal.roubles(40_000)));
        assertThat(seen().warnings())
                .anySatisfy(
                        warning -> {
                            assertThat(warning.member()).isEqualTo(company.anna.id());
                            assertThat(warning.planned()).isTrue();
                        });
    }

    private java.time.LocalDate today() {
        return company.clock.instant().atZone(company.clock.getZone()).toLocalDate();
    }

    private List<DealId> open() {
        return company.store.openOf(company.anna.id()).stream().map(deal -> deal.id()).toList();
    }

    private void business(int days, Member... sellers) {
        for (int day = 0; day < days; day++) {
            day(day, sellers);
            company.clock.forward(Duration.ofDays(1));
        }
    }

    private void day(int day, Member... sellers) {
        for (Member member : List.of(company.anna, company.boris)) {
            worked(member, day, List.of(sellers).contains(member));
        }
    }

    private void worked(Member member, int day, boolean gets) {
        Seller seller = company.by(member);
        Deque<DealId> begun = requests.computeIfAbsent(member, m -> new ArrayDeque<>());
        Deque<DealId> going = measured.computeIfAbsent(member, m -> new ArrayDeque<>());
        for (DealId deal : due(begun)) {
            seller.moves(deal, "measuring");
            going.add(deal);
        }
        for (DealId deal : due(going)) {
            if (decided.merge(member, 1, Integer::sum) % 2 == 0) {
                seller.winsFor(deal, ADeal.roubles(1000));
            } else {
                seller.loses(deal, "price");
            }
        }
        if (gets && day % 2 == 0) {
            begun.add(company.dealOf(member));
        }
    }

    /** Those that have stood where they stand for ten days. */
    private List<DealId> due(Deque<DealId> waiting) {
        List<DealId> due = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var deal = company.deal(waiting.getFirst());
            boolean old =
                    deal instanceof voronka.domain.deal.OpenDeal open
                            && !open.enteredAt()
                                    .plus(Duration.ofDays(10))
                                    .isAfter(company.clock.instant());
            if (deal instanceof voronka.domain.deal.OpenDeal && !old) {
                return due;
            }
            DealId first = waiting.removeFirst();
            if (old) {
                due.add(first);
            }
        }
        return due;
    }

    private Foreseeing.Seen seen() {
        AskingFunnel asking =
                new AskingFunnel(
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.clock);
        return (Foreseeing.Seen)
                new Foreseeing(asking, company.store, company.store, company.store, company.store)
                        .of(
                                FunnelView.all(),
                                company.olga,
                                company.store.roster(),
                                Progress.SILENT);
    }
}
