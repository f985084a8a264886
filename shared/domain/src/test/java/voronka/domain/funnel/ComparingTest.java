package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.Comparison.Across;
import voronka.domain.funnel.Comparison.Row;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;

/**
 * Anna takes 24 of 30 past the measuring, Boris 9 of 30; each wins ten, Boris for twice as much.
 */
class ComparingTest {
    private static final FunnelView ALL = FunnelView.all();

    private final ACompany company = ACompany.atWork();

    @BeforeEach
    void twoSell() {
        sells(company.anna, 24, 100);
        sells(company.boris, 9, 200);
        company.store.count(company.store.everyEvent());
    }

    @Test
    void ownersStandBesideEachOtherAndWhereOneIsClearlyBehindIsTold() {
        Comparison compared = compared(ALL, Across.OWNER, company.olga);

        assertThat(compared.rows()).extracting(Row::name).containsExactly("boris", "anna");
        Row boris = compared.rows().getFirst();
        assertThat(boris.passings().getFirst().decided()).isEqualTo(30);
        assertThat(boris.won()).isEqualTo(new Count(9, 1_800_00L, 0));
        assertThat(boris.winRate()).hasValue(0.3);
        assertThat(boris.average()).hasValue(200_00);
        assertThat(boris.days()).hasValue(0);
        assertThat(boris.passings().get(1).soundShare()).hasValue(0.3);
        assertThat(boris.passings().get(2).soundShare()).as("of nine nothing is said").isEmpty();
        assertThat(compared.all().won()).isEqualTo(new Count(19, 2_800_00L, 0));
        assertThat(compared.differences())
                .containsExactly(
                        new Comparison.Difference(
                                new StageKey("measuring"), "boris", 0.3, 30, 0.8));
    }

    @Test
    void ofAPartTheLogIsReadAndSaysTheSame() {
        Comparison all = compared(ALL, Across.OWNER, company.olga);
        FunnelView site = ALL.of(Part.of(By.SOURCE, source()));
        assertThat(Comparing.readsTheLog(site, Across.OWNER, company.olga)).isTrue();
        assertThat(Comparing.readsTheLog(ALL, Across.SOURCE, company.olga)).isFalse();
        Comparison logged = compared(site, Across.OWNER, company.olga);
        assertThat(logged.rows()).isEqualTo(all.rows());
        assertThat(logged.all()).isEqualTo(all.all());
    }

    @Test
    void aManagerComparesTheirOwnOnly() {
        assertThat(compared(ALL, Across.OWNER, company.anna).rows())
                .extracting(Row::name)
                .containsExactly("anna");
        Comparison sources = compared(ALL, Across.SOURCE, company.anna);
        assertThat(sources.rows()).hasSize(1);
        assertThat(sources.rows().getFirst().won().deals()).isEqualTo(10);
        assertThat(sources.all().won().sum()).isEqualTo(1_000_00L);
    }

    private void sells(Member seller, int past, long sum) {
        for (int n = 0; n < 30; n++) {
            DealId deal = company.dealOf(seller);
            company.by(seller).moves(deal, "measuring");
            if (n >= past) {
                company.by(seller).loses(deal, "price");
                continue;
            }
            company.by(seller).moves(deal, "quote");
            if (n < 10) {
                company.by(seller).winsFor(deal, ADeal.roubles(sum));
            }
        }
    }

    private String source() {
        return company.store.everyEvent().getFirst().origin().source();
    }

    private Comparison compared(FunnelView view, Across across, Member member) {
        AskingFunnel asking =
                new AskingFunnel(
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.clock);
        return (Comparison)
                new Comparing(asking)
                        .of(view, across, member, company.store.roster(), Progress.SILENT);
    }
}
