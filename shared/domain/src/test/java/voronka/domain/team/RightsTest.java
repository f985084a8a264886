package voronka.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final Member OLGA = member("olga", Role.DIRECTOR, null);
    private static final Member VERA = member("vera", Role.HEAD, "Север");
    private static final Member ANNA = member("anna", Role.MANAGER, "Север");
    private static final Member BORIS = member("boris", Role.MANAGER, "Юг");
    private static final Member IGOR = member("igor", Role.SPECIALIST, null);
    private static final Member RITA = member("rita", Role.READER, null);
    private static final Member ADAM = member("adam", Role.ADMIN, null);
    private static final Roster ROSTER =
            new Roster(List.of(OLGA, VERA, ANNA, BORIS, IGOR, RITA, ADAM));

    private static Member member(String name, Role role, String team) {
        return new Member(
                        new MemberId(name),
                        name,
                        role,
                        Language.RUSSIAN,
                        ZoneId.of("Europe/Moscow"),
                        null,
                        true,
                        1)
                .in(team);
    }

    private static List<Member> changedBy(Member member) {
        Rights rights = Rights.of(member, ROSTER);
        return ROSTER.members().stream().filter(m -> rights.mayChange(m.id())).toList();
    }

    @Test
    void aDirectorChangesEverythingAHeadTheirTeamsDealsAManagerTheirOwn() {
        assertThat(changedBy(OLGA)).isEqualTo(ROSTER.members());
        assertThat(changedBy(VERA)).containsExactly(VERA, ANNA);
        assertThat(changedBy(BORIS)).containsExactly(BORIS);
        assertThat(changedBy(IGOR)).containsExactly(IGOR);
    }

    @Test
    void aReaderAndAnAdminSeeEverythingAndChangeNoDeal() {
        for (Member member : List.of(RITA, ADAM)) {
            assertThat(changedBy(member)).isEmpty();
            assertThat(Rights.of(member, ROSTER).maySee(ANNA.id())).isTrue();
        }
        assertThat(Rights.of(BORIS, ROSTER).maySee(ANNA.id())).isFalse();
        assertThat(Rights.of(BORIS, ROSTER).maySee(null)).isTrue();
    }

    @Test
    void headsAgreeForTheirTeamAndNobodyForThemselvesBelow() {
        assertThat(Rights.of(VERA, ROSTER).agrees().holds(ANNA.id())).isTrue();
        assertThat(Rights.of(VERA, ROSTER).agrees().holds(BORIS.id())).isFalse();
        assertThat(Rights.of(ANNA, ROSTER).agrees().holds(ANNA.id())).isFalse();
        assertThat(Rights.ofSystem().agrees().holds(ANNA.id())).isFalse();
    }

    @Test
    void whoLeadsAMemberIsTheHeadOfTheirTeamOrElseTheDirectors() {
        assertThat(ROSTER.headsOf(ANNA.id())).containsExactly(VERA);
        assertThat(ROSTER.headsOf(BORIS.id())).containsExactly(OLGA);
        assertThat(ROSTER.headsOf(VERA.id())).containsExactly(OLGA);
        assertThat(ROSTER.headsOf(null)).containsExactly(OLGA);
    }

    @Test
    void whoHasLeftIsNobodyToWorkWith() {
        Roster later = new Roster(List.of(OLGA, VERA.gone(), ANNA));

        assertThat(later.of(Role.HEAD)).isEmpty();
        assertThat(later.headsOf(ANNA.id())).containsExactly(OLGA);
        assertThat(later.byId(VERA.id())).isPresent();
    }

    @Test
    void theTurnGoesRoundAndPassesOverWhoHasLeft() {
        List<Member> two = List.of(ANNA, BORIS);
        Turn turn = new Turn(Role.MANAGER, null, 0);

        assertThat(turn.next(two)).contains(ANNA.id());
        assertThat(turn.had(ANNA.id()).next(two)).contains(BORIS.id());
        assertThat(turn.had(BORIS.id()).next(two)).contains(ANNA.id());
        assertThat(turn.had(VERA.id()).next(two)).contains(ANNA.id());
        assertThat(turn.next(List.of())).isEmpty();
    }
}
