package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;

class SummingTest {
    private static final FunnelView ALL = FunnelView.all();

    private final ACompany company = ACompany.atWork();

    @Test
    void aMonthStandsBesideTheOneBeforeWithWhatItTook() {
        won(company.anna, 100, 0);
        company.clock.moveTo(Instant.parse("2026-12-10T07:00:00Z"));
        won(company.anna, 300, 4);
        won(company.anna, 500, 2);
        DealId lost = company.dealOf(company.boris);
        calls(company.boris, lost, 1);
        company.by(company.boris).loses(lost, "price");

        PeriodResult result = summed(ALL, company.olga);

        assertThat(result.period()).isEqualTo(Days.of(YearMonth.of(2026, 12)));
        assertThat(result.now().won()).isEqualTo(new Count(2, 800_00, 0));
        assertThat(result.now().average()).hasValue(400_00);
        assertThat(result.now().closed()).isEqualTo(3);
        assertThat(result.now().created().deals()).isEqualTo(3);
        assertThat(result.before().won()).isEqualTo(new Count(1, 100_00, 0));
        int asked = touchesOfAFreshDeal();
        assertThat(result.effort().perWon()).hasValue(asked + 3.0);
        assertThat(result.effort().perLost()).hasValue(asked + 1.0);
        assertThat(result.efforts())
                .extracting(PeriodResult.Effort::owner)
                .containsExactly("anna", "boris");
    }

    @Test
    void whatWasUndoneOrIsSomebodyElsesIsNotInIt() {
        won(company.anna, 100, 0);
        won(company.boris, 700, 0);
        assertThat(summed(ALL, company.anna).now().won()).isEqualTo(new Count(1, 100_00, 0));
        FunnelView boris = ALL.of(Part.of(company.boris.id()));
        assertThat(summed(boris, company.olga).now().won()).isEqualTo(new Count(1, 700_00, 0));
        assertThat(summed(boris, company.anna).efforts())
                .extracting(PeriodResult.Effort::owner)
                .containsExactly("anna");
    }

    @Test
    void itSaysWhatTheFunnelOfTheMonthSays() {
        won(company.anna, 100, 0);
        company.by(company.anna).loses(company.dealOf(company.anna), "price");
        company.dealOf(company.boris);
        company.store.count(company.store.everyEvent());
        History history =
                asking().events(
                                ALL.of(FunnelView.Kind.EVENTS, Days.of(YearMonth.of(2026, 11))),
                                company.olga,
                                company.store.roster())
                        .history();
        PeriodResult result = summed(ALL, company.olga);
        assertThat(result.now().won()).isEqualTo(history.won());
        assertThat(result.now().lost()).isEqualTo(history.lost());
        assertThat(result.now().created()).isEqualTo(history.created());
    }

    private int touchesOfAFreshDeal() {
        DealId fresh = company.dealOf(company.anna);
        return company.store.deal(fresh).orElseThrow().facts().touches().count();
    }

    private void won(Member owner, long sum, int calls) {
        DealId deal = company.dealOf(owner);
        calls(owner, deal, calls);
        company.by(owner).winsFor(deal, ADeal.roubles(sum));
    }

    private void calls(Member owner, DealId deal, int calls) {
        for (int n = 0; n < calls; n++) {
            company.by(owner).records(deal, new Activity.Call(Direction.OUT, true, 5, Said.of("")));
        }
    }

    private PeriodResult summed(FunnelView view, Member member) {
        return (PeriodResult)
                new Summing(asking(), company.store, company.store)
                        .of(view, member, company.store.roster(), Progress.SILENT);
    }

    private AskingFunnel asking() {
        return new AskingFunnel(
                company.store,
                company.store,
                company.store,
                company.store,
                company.store,
                company.clock);
    }
}
