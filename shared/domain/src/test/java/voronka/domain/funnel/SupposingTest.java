package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.Supposing.Supposed;
import voronka.domain.team.Member;

class SupposingTest {
    private static final FunnelView ALL = FunnelView.all();

    private final ACompany company = ACompany.atWork();

    @Test
    void theNormIsWhatTheBusiestHadOpenAtMonthEndsOnTheAverage() {
        deals(company.anna, 4);
        DealId done = company.dealOf(company.boris);
        at("2026-12-10T07:00:00Z");
        deals(company.anna, 2);
        at("2027-01-10T07:00:00Z");
        company.by(company.boris).loses(done, "price");
        at("2027-02-10T07:00:00Z");

        Load load = supposed(ALL, company.olga).load();

        // Anna: 4, 6, 6 at the ends of November, December, January. Boris: 1, 1, 0.
        Load.Norm norm = Objects.requireNonNull(load.norm());
        assertThat(norm.deals()).isEqualTo(16.0 / 3, within(1e-9));
        assertThat(norm.months()).isEqualTo(3);
        assertThat(load.people()).as("Olga directs and has no deal").isEqualTo(2);
        assertThat(load.open()).isEqualTo(6);
        assertThat(load.each(0)).isEqualTo(3);
        assertThat(load.missing(0)).isZero();
        assertThat(load.missing(10)).as("16 deals are for three people").isEqualTo(1);
        assertThat(load.missing(10.1)).isEqualTo(2);
    }

    @Test
    void ofTwoMonthEndsNoNormIsMade() {
        deals(company.anna, 4);
        at("2027-01-10T07:00:00Z");
        assertThat(supposed(ALL, company.olga).load().norm()).isNull();
        assertThat(supposed(ALL, company.olga).load().missing(1000)).isZero();
    }

    @Test
    void aManagerIsMeasuredByTheirOwnDeals() {
        deals(company.anna, 4);
        deals(company.boris, 2);
        at("2027-03-10T07:00:00Z");
        Load load = supposed(ALL, company.boris).load();
        assertThat(load.people()).isEqualTo(1);
        assertThat(load.open()).isEqualTo(2);
        assertThat(Objects.requireNonNull(load.norm()).deals()).isEqualTo(2);
    }

    @Test
    void aStageHoldsAsManyTimesMoreAsReachIt() {
        for (int n = 0; n < 4; n++) {
            DealId deal = company.dealOf(company.anna);
            company.by(company.anna).moves(deal, "measuring");
        }
        DealId lost = company.dealOf(company.anna);
        company.by(company.anna).loses(lost, "price");
        deals(company.anna, 3);

        Supposed supposed = supposed(ALL, company.olga);

        Outlook now = supposed.outlook();
        assertThat(supposed.more(now)).isZero();
        assertThat(supposed.more(now.withInput(2))).as("3 and 4 more").isEqualTo(7, within(1e-9));
        assertThat(supposed.more(now.set(new StageKey("request"), 0.4)))
                .as("from 80 to 40 percent: half of the four")
                .isEqualTo(-2, within(1e-9));
    }

    private void deals(Member owner, int number) {
        for (int n = 0; n < number; n++) {
            company.dealOf(owner);
        }
    }

    private void at(String moment) {
        company.clock.moveTo(Instant.parse(moment));
    }

    private Supposed supposed(FunnelView view, Member member) {
        company.store.count(company.store.everyEvent());
        AskingFunnel asking =
                new AskingFunnel(
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.clock);
        return (Supposed)
                new Supposing(asking, company.store)
                        .of(view, member, company.store.roster(), Progress.SILENT);
    }
}
