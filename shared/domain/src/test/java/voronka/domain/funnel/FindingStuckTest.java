package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.ACompany;
import voronka.domain.Seller;
import voronka.domain.book.Limit;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.DealId;
import voronka.domain.team.Member;
import voronka.domain.team.Role;

class FindingStuckTest {
    private final ACompany company = ACompany.with(limited());
    private final Seller anna = company.by(company.anna);

    @Test
    void overTheLimitAndWithoutAStepIsStuck() {
        DealId stuck = deal();
        DealId planned = deal();
        company.clock.forward(Duration.ofDays(4));
        DealId fresh = deal();
        anna.promises(planned, "позвонить", company.in(Duration.ofDays(1)));

        Stuck found = found(company.anna);

        assertThat(ids(found)).containsExactly(stuck).doesNotContain(fresh, planned);
        assertThat(found.count()).isEqualTo(new Count(1, 0, 1));
        assertThat(found.groups())
                .singleElement()
                .satisfies(
                        group -> {
                            assertThat(group.owner()).isEqualTo(company.anna.id());
                            assertThat(group.stage().value()).isEqualTo("measuring");
                        });
    }

    @Test
    void aPromiseWhoseTimeIsOverPlansNothing() {
        DealId deal = deal();
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));
        company.clock.forward(Duration.ofDays(4));
        assertThat(ids(found(company.anna))).containsExactly(deal);
    }

    @Test
    void merelyOldIsNotStuck() {
        DealId old = company.dealOf(company.anna);
        company.clock.forward(Duration.ofDays(400));
        assertThat(ids(found(company.anna))).doesNotContain(old);
    }

    @Test
    void aManagerSeesTheirOwnAHeadTheTeamsAndADirectorAll() {
        DealId annas = deal();
        DealId boriss = company.dealOf(company.boris);
        company.by(company.boris).moves(boriss, "measuring");
        company.clock.forward(Duration.ofDays(10));
        Member head = company.olga.as(Role.HEAD);

        assertThat(ids(found(company.boris))).containsExactly(boriss);
        assertThat(ids(found(head))).isEmpty();
        assertThat(ids(found(company.olga))).contains(annas, boriss);
    }

    @Test
    void whereTheBookHasNoLimitExperienceHasOne() {
        ACompany unlimited = ACompany.atWork();
        Seller seller = unlimited.by(unlimited.anna);
        DealId waiting = unlimited.dealOf(unlimited.anna);
        assertThat(of(unlimited, unlimited.anna).measured()).isFalse();
        for (int n = 0; n < History.ENOUGH; n++) {
            DealId passing = unlimited.dealOf(unlimited.anna);
            unlimited.clock.forward(Duration.ofHours(1));
            seller.moves(passing, "measuring");
            seller.wins(passing);
        }
        unlimited.clock.forward(Duration.ofDays(2));
        unlimited.store.count(unlimited.store.everyEvent());

        Stuck found = of(unlimited, unlimited.anna);

        assertThat(found.measured()).isTrue();
        assertThat(ids(found)).contains(waiting);
    }

    /** The small book, with two days for measuring. */
    private static SalesBook limited() {
        SalesBook book = ABook.ofFourStages();
        Pipeline pipeline = book.firstPipeline();
        List<Stage> stages =
                pipeline.stages().stream()
                        .map(
                                stage ->
                                        new Stage(
                                                stage.key(),
                                                stage.name(),
                                                stage.probability(),
                                                null,
                                                stage.responsible(),
                                                List.of(),
                                                null,
                                                stage.key().value().equals("measuring")
                                                        ? new Limit.WorkingDays(2)
                                                        : null,
                                                List.of(),
                                                null,
                                                List.of(),
                                                null))
                        .toList();
        return SalesBook.of(
                1,
                book.zone(),
                book.currency(),
                List.of(Pipeline.of(pipeline.key(), pipeline.name(), stages, null)),
                book.lostReasons(),
                book.frozenReasons());
    }

    private DealId deal() {
        DealId deal = company.dealOf(company.anna);
        anna.moves(deal, "measuring");
        return deal;
    }

    private Stuck found(Member member) {
        return of(company, member);
    }

    private static Stuck of(ACompany company, Member member) {
        return new FindingStuck(
                        company.store, company.store, company.store, company.store, company.clock)
                .seenBy(member, company.store.roster());
    }

    private static List<DealId> ids(Stuck stuck) {
        return stuck.deals().stream().map(one -> one.deal().id()).toList();
    }
}
