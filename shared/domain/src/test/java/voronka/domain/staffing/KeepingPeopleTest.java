package voronka.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ledger.Write;
import voronka.domain.selling.HandingWork;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;
import voronka.domain.team.Role;

/** Roles, teams, and leaving. Olga directs, Anna and Boris sell. */
class KeepingPeopleTest {
    private final ACompany company = ACompany.atWork();
    private final PeopleDesk desk = new PeopleDesk(company.store, company.store, company.clock);
    private final HandingWork handing =
            new HandingWork(company.desk, company.store, company.store, company.store);
    private final AppointingMember appointing = new AppointingMember(desk, handing);
    private final PlacingMember placing = new PlacingMember(desk);
    private final RemovingMember removing = new RemovingMember(desk);
    private final MemberId olga = company.olga.id();
    private final MemberId anna = company.anna.id();
    private final MemberId boris = company.boris.id();

    private Member now(MemberId id) {
        return company.store.roster().byId(id).orElseThrow();
    }

    private void is(MemberId id, Role role) {
        company.write(new Write.OfMember(now(id).as(role)));
    }

    @Test
    void aDirectorMakesAHeadOfATeamWhoLeadsItFromThen() {
        placing.in("Север", anna, now(olga));
        placing.in(" север ", boris, now(olga));
        MemberOutcome outcome = appointing.to(Role.HEAD, anna, now(olga));

        assertThat(outcome).isInstanceOf(MemberOutcome.Changed.class);
        assertThat(now(boris).team()).as("as it is written there").isEqualTo("Север");
        assertThat(company.store.roster().headsOf(boris)).containsExactly(now(anna));
        assertThat(company.store.roster().teams()).containsExactly("Север");
    }

    @Test
    void aTeamIsGoneWithItsLastMember() {
        placing.in("Север", anna, now(olga));
        placing.in(null, anna, now(olga));

        assertThat(company.store.roster().teams()).isEmpty();
        assertThat(placing.in(null, anna, now(olga))).isInstanceOf(MemberOutcome.AlreadySo.class);
    }

    @Test
    void aTeamHasANameOfReasonableLength() {
        assertThat(placing.in("  ", anna, now(olga))).isInstanceOf(MemberOutcome.BadName.class);
        assertThat(placing.in("о".repeat(41), anna, now(olga)))
                .isInstanceOf(MemberOutcome.BadName.class);
    }

    @Test
    void theLastDirectorStays() {
        assertThat(appointing.to(Role.MANAGER, olga, now(olga)))
                .isInstanceOf(MemberOutcome.LastDirector.class);
        is(anna, Role.ADMIN);
        assertThat(removing.now(olga, boris, now(anna)))
                .as("nor does an administrator dismiss a director")
                .isInstanceOf(MemberOutcome.NotAllowed.class);
        is(boris, Role.DIRECTOR);
        assertThat(appointing.to(Role.MANAGER, olga, now(olga)))
                .isInstanceOf(MemberOutcome.Changed.class);
        assertThat(company.store.roster().of(Role.DIRECTOR)).containsExactly(now(boris));
    }

    @Test
    void ofTwoDirectorsWhoDismissEachOtherAtOnceOneStays() throws Exception {
        is(anna, Role.DIRECTOR);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<MemberOutcome>> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<MemberId> pair : List.of(List.of(olga, anna), List.of(anna, olga))) {
                Member by = now(pair.get(0));
                outcomes.add(
                        people.submit(
                                () -> {
                                    together.await();
                                    return removing.now(pair.get(1), null, by);
                                }));
            }
        }

        assertThat(company.store.roster().of(Role.DIRECTOR)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> o.resultNow() instanceof MemberOutcome.Changed))
                .hasSize(1);
    }

    @Test
    void anAdministratorKeepsPeopleButMakesNoDirectorAndNothingElseOfThemselves() {
        is(anna, Role.ADMIN);

        assertThat(appointing.to(Role.SPECIALIST, boris, now(anna)))
                .isInstanceOf(MemberOutcome.Changed.class);
        assertThat(appointing.to(Role.DIRECTOR, boris, now(anna)))
                .isInstanceOf(MemberOutcome.NotAllowed.class);
        assertThat(appointing.to(Role.MANAGER, anna, now(anna)))
                .isInstanceOf(MemberOutcome.Oneself.class);
        assertThat(
                        new InvitingMember(company.store, company.clock, company.ids)
                                .as(Role.DIRECTOR, now(anna)))
                .isInstanceOf(InvitingMember.NotAllowed.class);
    }

    @Test
    void whoKeepsNoPeopleChangesNobody() {
        for (Role role : List.of(Role.HEAD, Role.MANAGER, Role.SPECIALIST, Role.READER)) {
            is(anna, role);
            assertThat(appointing.to(Role.DIRECTOR, anna, now(anna)))
                    .isInstanceOf(MemberOutcome.NotAllowed.class);
            assertThat(placing.in("Север", boris, now(anna)))
                    .isInstanceOf(MemberOutcome.NotAllowed.class);
            assertThat(removing.now(boris, null, now(anna)))
                    .isInstanceOf(MemberOutcome.NotAllowed.class);
        }
    }

    @Test
    void whatSomebodyWasMeanwhileDecidesNotWhatTheirScreenSays() {
        Member director = now(olga);
        is(anna, Role.DIRECTOR);
        appointing.to(Role.MANAGER, olga, now(anna));

        assertThat(removing.now(boris, null, director))
                .isInstanceOf(MemberOutcome.NotAllowed.class);
    }

    @Test
    void whoAnswersForDealsHandsThemOverBeforeAnotherRole() {
        company.dealOf(now(anna));

        assertThat(appointing.to(Role.SPECIALIST, anna, now(olga)))
                .isInstanceOfSatisfying(
                        MemberOutcome.HasWork.class,
                        no -> assertThat(no.work().deals()).hasSize(1));
        assertThat(appointing.to(Role.HEAD, anna, now(olga)))
                .isInstanceOf(MemberOutcome.Changed.class);
    }

    @Test
    void whoLeavesIsAStrangerAtOnceAndMayComeBack() {
        assertThat(removing.now(anna, boris, now(olga))).isInstanceOf(MemberOutcome.Changed.class);
        assertThat(company.store.roster().byPerson(2)).isEmpty();
        assertThat(removing.now(anna, boris, now(olga)))
                .isInstanceOf(MemberOutcome.AlreadySo.class);
        assertThat(removing.now(olga, null, now(olga))).isInstanceOf(MemberOutcome.Oneself.class);

        assertThat(removing.undone(anna, now(olga))).isInstanceOf(MemberOutcome.Changed.class);
        assertThat(company.store.roster().byPerson(2)).contains(now(anna));
    }

    @Test
    void whoeverTheyStoodInForGetsTheHeirAsDeputy() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Rest away = now(boris).rest().away(new Rest.Leave(day, day.plusDays(7), anna));
        company.write(new Write.OfMember(now(boris).resting(away)));

        removing.now(anna, olga, now(olga));

        assertThat(now(boris).rest().leave()).isEqualTo(new Rest.Leave(day, day.plusDays(7), olga));
    }

    @Test
    void theDoorThatALeaverOpenedIsShut() {
        is(anna, Role.ADMIN);
        InvitingMember inviting = new InvitingMember(company.store, company.clock, company.ids);
        var door = (InvitingMember.Invited) inviting.as(Role.MANAGER, now(anna));
        removing.now(anna, null, now(olga));
        JoiningTeam joining =
                new JoiningTeam(
                        company.store, company.store, company.store, company.clock, company.ids);

        assertThat(
                        joining.with(
                                door.invitation().code(),
                                new Newcomer(new Chat(9, 9), "Гость", Language.RUSSIAN)))
                .isInstanceOf(JoiningTeam.NoSuchInvitation.class);
    }
}
