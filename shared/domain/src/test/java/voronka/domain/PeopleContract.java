package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.access.AccessKey;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Write;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** The company's people and the keys they give out. */
interface PeopleContract extends StoreScene {
    @Test
    default void companyWithoutPeopleHasAnEmptyRoster() {
        assertThat(store().team().roster().members()).isEmpty();
        assertThat(store().team().invitation("x")).isEmpty();
    }

    @Test
    default void memberIsChangedByVersion() {
        Member anna = Samples.members().getFirst();
        written(new Write.OfMember(anna));
        Member stored = store().team().roster().byId(Samples.ANNA).orElseThrow();
        written(new Write.OfMember(stored.reachable(false)));

        assertThat(store().team().roster().byId(Samples.ANNA).orElseThrow().reachable()).isFalse();
        assertThat(commit(null, new Write.OfMember(stored))).isInstanceOf(Committed.Stale.class);
    }

    @Test
    default void rosterSeesWhoeverHasJustJoined() {
        for (int number = 10; number < 60; number++) {
            MemberId id = new MemberId("member" + number);
            Chat chat = new Chat(number, number);
            written(
                    new Write.OfMember(Samples.member(id, Role.MANAGER, chat)),
                    new Write.OfPerson(number, id));
            assertThat(store().team().roster().byPerson(number)).isPresent();
        }
        assertThat(store().team().roster().members()).hasSize(50);
    }

    @Test
    default void newestKeyOfAFormWins() {
        written(new Write.OfKey(Samples.formKey("old")));
        written(new Write.OfKey(Samples.formKey("new")));

        assertThat(store().accessKeys().form("landing")).contains(Samples.formKey("new"));
    }

    @Test
    default void calendarsKeyIsReplacedByVersionAndTakenAwayAtOnce() {
        AccessKey.CalendarKey first =
                new AccessKey.CalendarKey(Samples.ANNA, "old", null, Samples.AT, 0);
        written(new Write.OfKey(first));
        assertThat(commit(null, new Write.OfKey(first))).isInstanceOf(Committed.Stale.class);
        AccessKey.CalendarKey stored = store().accessKeys().calendar(Samples.ANNA).orElseThrow();
        AccessKey.CalendarKey second =
                new AccessKey.CalendarKey(
                        Samples.ANNA, "new", "voronka_bot", Samples.AT, stored.version());
        written(new Write.OfKey(second));

        assertThat(store().accessKeys().calendar(Samples.ANNA))
                .contains(Stored.calendarKey(second));
        assertThat(store().accessKeys().calendar(Samples.BORIS)).isEmpty();

        written(new Write.NoCalendarKey(Samples.ANNA));
        written(new Write.NoCalendarKey(Samples.ANNA));
        assertThat(store().accessKeys().calendar(Samples.ANNA)).isEmpty();
        written(new Write.OfKey(first));
        assertThat(store().accessKeys().calendar(Samples.ANNA)).contains(Stored.calendarKey(first));
    }

    @Test
    default void formKeyChangesWithinAMinute() {
        written(new Write.OfKey(Samples.formKey("old")));
        assertThat(store().accessKeys().form("landing")).isPresent();
        written(new Write.OfKey(Samples.formKey("new")));
        clock().forward(Duration.ofSeconds(60));

        assertThat(store().accessKeys().form("landing")).contains(Samples.formKey("new"));
    }

    @Test
    default void keyThatWasJustIssuedWorksAtOnce() {
        assertThat(store().accessKeys().form("landing")).isEmpty();
        assertThat(store().accessKeys().api("ab03")).isEmpty();
        Samples.keys().forEach(key -> written(new Write.OfKey(key)));

        assertThat(store().accessKeys().form("landing")).isPresent();
        assertThat(store().accessKeys().api("ab03")).isPresent();
    }

    @Test
    default void systemsKeyIsWrittenOnce() {
        AccessKey key = Samples.keys().getLast();
        written(new Write.OfKey(key));

        assertThat(commit(null, new Write.OfKey(key))).isInstanceOf(Committed.Stale.class);
    }

    @Test
    default void contactIsWrittenOverAndOver() {
        written(new Write.OfContact(Samples.bareContact()));
        written(new Write.OfContact(Samples.bareContact()));
        written(new Write.OfContact(Samples.fullContact()));
    }
}
