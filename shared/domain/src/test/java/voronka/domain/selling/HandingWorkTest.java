package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.AProcess;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.Role;

/** Anna leaves, and Boris takes over. */
class HandingWorkTest {
    private final ACompany company = ACompany.atWork();
    private final HandingWork handing =
            new HandingWork(company.desk, company.store, company.store, company.store);
    private final Member olga = company.olga;
    private final Member anna = company.anna;
    private final Member boris = company.boris;

    @Test
    void everythingThatGoesOnGoesOverWithItsPromises() {
        DealId open = company.dealOf(anna);
        company.by(anna).promises(open, "позвонить", company.in(Duration.ofDays(3)));
        DealId asleep = company.dealOf(anna);
        company.by(anna).freezes(asleep, company.in(Duration.ofDays(30)));
        DealId lost = company.dealOf(anna);
        company.by(anna).loses(lost, "price", company.in(Duration.ofDays(90)));
        DealId over = company.dealOf(anna);
        company.by(anna).loses(over, "price");
        DealId others = company.dealOf(olga);

        assertThat(handing.from(anna.id(), boris.id(), olga))
                .isEqualTo(new HandingWork.HandedOver(3, 0, 0));

        for (DealId deal : List.of(open, asleep, lost)) {
            assertThat(company.deal(deal).owner()).isEqualTo(boris.id());
            assertThat(company.file(deal).open())
                    .allSatisfy(one -> assertThat(one.owner()).isEqualTo(boris.id()));
        }
        assertThat(company.deal(over).owner()).isEqualTo(anna.id());
        assertThat(company.deal(others).owner()).isEqualTo(olga.id());
        assertThat(handing.of(anna.id()).isNone()).isTrue();
        assertThat(company.deal(asleep)).isInstanceOf(FrozenDeal.class);
        assertThat(company.deal(lost)).isInstanceOf(LostDeal.class);
    }

    @Test
    void theHeirHearsOfItOnce() {
        company.dealOf(anna);
        company.dealOf(anna);
        company.dealOf(anna);
        handing.from(anna.id(), boris.id(), olga);

        assertThat(
                        company.store.everyNotice().stream()
                                .filter(one -> one.kind() == Notice.Kind.HANDED)
                                .toList())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.audience())
                                    .isEqualTo(new Notice.Audience.One(boris.id()));
                            assertThat(one.about()).isEqualTo(anna.id());
                        });
        assertThat(company.store.everyNotice()).noneMatch(one -> one.kind() == Notice.Kind.CHANGED);
    }

    @Test
    void doneAgainItDoesNothingMore() {
        DealId deal = company.dealOf(anna);
        handing.from(anna.id(), boris.id(), olga);
        int events = company.store.log(deal).size();

        assertThat(handing.from(anna.id(), boris.id(), olga))
                .isEqualTo(new HandingWork.HandedOver(0, 0, 0));
        assertThat(company.store.log(deal)).hasSize(events);
    }

    @Test
    void aSleepingDealWakesInTheHeirsHandsAndALostOneIsReopenedByThem() {
        DealId asleep = company.dealOf(anna);
        company.by(anna).freezes(asleep, company.in(Duration.ofDays(2)));
        DealId lost = company.dealOf(anna);
        company.by(anna).loses(lost, "price", company.in(Duration.ofDays(2)));
        handing.from(anna.id(), boris.id(), olga);

        company.clock.forward(Duration.ofDays(2));
        company.fires(company.promise(asleep, FollowUp.Kind.WAKE));
        company.newsGoOut();

        assertThat(company.deal(asleep)).isInstanceOf(OpenDeal.class);
        assertThat(company.messenger.messages())
                .anySatisfy(said -> assertThat(said.to()).isEqualTo(boris.id()));
        assertThat(company.by(boris).reopens(lost)).isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void aTaskInSomebodysDealGoesOverAndTheDealStays() {
        ACompany windows = ACompany.with(AProcess.ofWindows());
        HandingWork work =
                new HandingWork(windows.desk, windows.store, windows.store, windows.store);
        Member igor =
                new Member(
                        new voronka.domain.team.MemberId("igor"),
                        "igor",
                        Role.SPECIALIST,
                        voronka.domain.team.Language.RUSSIAN,
                        windows.clock.getZone(),
                        new voronka.domain.team.Chat(7, 7),
                        true,
                        0);
        Member rita =
                new Member(
                        new voronka.domain.team.MemberId("rita"),
                        "rita",
                        Role.SPECIALIST,
                        voronka.domain.team.Language.RUSSIAN,
                        windows.clock.getZone(),
                        new voronka.domain.team.Chat(8, 8),
                        true,
                        0);
        windows.write(new Write.OfMember(igor));
        DealId deal = windows.asks("+79271234567");
        windows.by(windows.anna).takes(deal);
        windows.write(new Write.OfMember(rita));
        assertThat(work.of(igor.id()).tasks()).hasSize(1);

        assertThat(work.from(igor.id(), rita.id(), windows.olga))
                .isEqualTo(new HandingWork.HandedOver(0, 1, 0));

        assertThat(windows.deal(deal).owner()).isEqualTo(windows.anna.id());
        assertThat(work.of(rita.id()).tasks()).hasSize(1);
        assertThat(windows.store.log(deal).getLast().what())
                .isInstanceOf(DealEvent.Entrusted.class);
        assertThat(windows.store.everyNotice())
                .anySatisfy(
                        one ->
                                assertThat(one.audience())
                                        .isEqualTo(new Notice.Audience.Those(List.of(rita.id()))));
    }

    @Test
    void onlyWhoKeepsPeopleOrLeadsThemHandsOver() {
        company.dealOf(anna);

        assertThat(handing.from(anna.id(), boris.id(), boris))
                .isInstanceOf(HandingWork.NotAllowed.class);
        assertThat(handing.from(anna.id(), boris.id(), boris.as(Role.ADMIN)))
                .as("an administrator does, though they change no deal otherwise")
                .isInstanceOf(HandingWork.HandedOver.class);
    }

    @Test
    void theHeirWorksHereAndSells() {
        company.dealOf(anna);
        company.write(
                new Write.OfMember(
                        company.store.roster().byId(boris.id()).orElseThrow().as(Role.READER)));

        assertThat(handing.from(anna.id(), boris.id(), olga))
                .isInstanceOf(HandingWork.NotInThatRole.class);
        assertThat(handing.from(anna.id(), anna.id(), olga))
                .isInstanceOf(HandingWork.NoSuchMember.class);
    }
}
