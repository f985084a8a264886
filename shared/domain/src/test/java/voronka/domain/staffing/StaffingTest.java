package voronka.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.MovableClock;
import voronka.domain.team.Chat;
import voronka.domain.team.Invitation;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.Role;

/** How the company begins and people come in. */
class StaffingTest {
    private final InMemoryStore store = new InMemoryStore();
    private final MovableClock clock = MovableClock.mondayMorning();
    private final CountedIds ids = new CountedIds();
    private final FoundingCompany founding = new FoundingCompany(store, store, clock, ids);
    private final InvitingMember inviting = new InvitingMember(store, clock, ids);
    private final JoiningTeam joining = new JoiningTeam(store, store, store, clock, ids);

    @Test
    void theFirstPersonBecomesTheDirectorAndTheBookItsFirstVersion() {
        Member olga = founded();

        assertThat(olga.role()).isEqualTo(Role.DIRECTOR);
        assertThat(olga.zone()).isEqualTo(ABook.ofFourStages().zone());
        assertThat(store.roster().byPerson(1)).map(Member::id).contains(olga.id());
        assertThat(store.current()).contains(ABook.ofFourStages().asVersion(1));
    }

    @Test
    void theCompanyIsFoundedOnce() {
        founded();

        assertThat(founding.by(newcomer(2), ABook.ofFourStages()))
                .isInstanceOf(FoundingCompany.AlreadyFounded.class);
        assertThat(store.roster().members()).hasSize(1);
    }

    @Test
    void ofTwoWhoFoundItAtOnceOneIsTheDirector() throws Exception {
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<FoundingCompany.Result>> results = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                Newcomer newcomer = newcomer(i);
                results.add(
                        people.submit(
                                () -> {
                                    together.await();
                                    return founding.by(newcomer, ABook.ofFourStages());
                                }));
            }
        }

        int founded = 0;
        for (Future<FoundingCompany.Result> result : results) {
            founded += result.get() instanceof FoundingCompany.Founded ? 1 : 0;
        }
        assertThat(founded).isEqualTo(1);
        assertThat(store.roster().members()).hasSize(1);
    }

    @Test
    void aDirectorInvitesAndTheGuestComesInWithThatRole() {
        Invitation door = invited(founded(), Role.MANAGER);

        assertThat(joining.with(door.code(), newcomer(2)))
                .isInstanceOfSatisfying(
                        JoiningTeam.Joined.class,
                        joined -> {
                            assertThat(joined.member().role()).isEqualTo(Role.MANAGER);
                            assertThat(joined.member().language()).isEqualTo(Language.ENGLISH);
                        });
        assertThat(store.roster().byPerson(2)).isPresent();
    }

    @Test
    void anInvitationLetsOnePersonIn() {
        Invitation door = invited(founded(), Role.MANAGER);
        joining.with(door.code(), newcomer(2));

        assertThat(joining.with(door.code(), newcomer(3)))
                .isInstanceOf(JoiningTeam.NoSuchInvitation.class);
        assertThat(store.roster().members()).hasSize(2);
    }

    @Test
    void nobodyJoinsTwice() {
        Member olga = founded();
        joining.with(invited(olga, Role.MANAGER).code(), newcomer(2));
        Invitation second = invited(olga, Role.DIRECTOR);

        assertThat(joining.with(second.code(), newcomer(2)))
                .isInstanceOf(JoiningTeam.NoSuchInvitation.class);
        assertThat(store.invitation(second.code()))
                .hasValueSatisfying(door -> assertThat(door.openAt(clock.instant())).isTrue());
    }

    @Test
    void anInvitationIsGoodForAWeekAndNotALittleLonger() {
        Invitation door = invited(founded(), Role.MANAGER);
        clock.forward(InvitingMember.GOOD_FOR.minus(Duration.ofSeconds(1)));
        assertThat(store.invitation(door.code()).orElseThrow().openAt(clock.instant())).isTrue();

        clock.forward(Duration.ofSeconds(1));

        assertThat(joining.with(door.code(), newcomer(2)))
                .isInstanceOf(JoiningTeam.NoSuchInvitation.class);
    }

    @Test
    void aDoorThatWasNeverOpenedStaysShut() {
        founded();

        assertThat(joining.with("guess", newcomer(2)))
                .isInstanceOf(JoiningTeam.NoSuchInvitation.class);
    }

    @Test
    void aManagerInvitesNobody() {
        Member olga = founded();
        joining.with(invited(olga, Role.MANAGER).code(), newcomer(2));
        Member manager = store.roster().byPerson(2).orElseThrow();

        assertThat(inviting.as(Role.DIRECTOR, manager))
                .isInstanceOf(InvitingMember.NotAllowed.class);
    }

    private Member founded() {
        return ((FoundingCompany.Founded) founding.by(newcomer(1), ABook.ofFourStages()))
                .director();
    }

    private Invitation invited(Member by, Role role) {
        return ((InvitingMember.Invited) inviting.as(role, by)).invitation();
    }

    private static Newcomer newcomer(long person) {
        return new Newcomer(new Chat(person, person), "Guest " + person, Language.ENGLISH);
    }
}
