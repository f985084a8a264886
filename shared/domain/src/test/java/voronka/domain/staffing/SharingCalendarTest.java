package voronka.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.team.Role;

class SharingCalendarTest {
    private final ACompany company = ACompany.atWork();
    private final SharingCalendar sharing =
            new SharingCalendar(company.store, company.store, company.clock, company.ids);

    @Test
    void ofACalendarsKeyOnlyTheHashIsKept() {
        SharingCalendar.Shared shared = shared(0);

        assertThat(sharing.current(company.anna))
                .hasValueSatisfying(
                        kept -> {
                            assertThat(kept).isEqualTo(shared.kept());
                            assertThat(kept.hash()).isEqualTo(IssuingKey.hash(shared.key()));
                            assertThat(kept.bot()).isEqualTo("voronka_bot");
                            assertThat(kept.toString()).doesNotContain(shared.key());
                        });
        assertThat(sharing.current(company.boris)).isEmpty();
    }

    @Test
    void anotherKeyTakesThePlaceOfTheOneThatWasSeenAndOfNoOther() {
        SharingCalendar.Shared first = shared(0);

        assertThat(sharing.anew(company.anna, 0, null))
                .isInstanceOf(SharingCalendar.ChangedMeanwhile.class);
        assertThat(sharing.current(company.anna)).contains(first.kept());

        SharingCalendar.Shared second = shared(first.kept().version());
        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(sharing.current(company.anna)).contains(second.kept());
    }

    @Test
    void whatIsSwitchedOffMayBeMadeAgain() {
        shared(0);
        sharing.stop(company.anna);
        sharing.stop(company.anna);

        assertThat(sharing.current(company.anna)).isEmpty();
        shared(0);
        assertThat(sharing.current(company.anna)).isPresent();
    }

    @Test
    void whoPromisesNothingHasNoDaysToShow() {
        for (Role role : new Role[] {Role.READER, Role.ADMIN}) {
            assertThat(sharing.anew(company.anna.as(role), 0, null))
                    .isInstanceOf(SharingCalendar.NothingToShow.class);
        }
        assertThat(sharing.current(company.anna)).isEmpty();
        assertThat(sharing.anew(company.anna.as(Role.SPECIALIST), 0, null))
                .isInstanceOf(SharingCalendar.Shared.class);
    }

    @Test
    void aLeaversKeyGoesWithThemAndDoesNotComeBackWithThem() {
        shared(0);
        RemovingMember removing =
                new RemovingMember(new PeopleDesk(company.store, company.store, company.clock));

        assertThat(removing.now(company.anna.id(), null, company.olga))
                .isInstanceOf(MemberOutcome.Changed.class);
        assertThat(sharing.current(company.anna)).isEmpty();
        removing.undone(company.anna.id(), company.olga);
        assertThat(sharing.current(company.anna)).isEmpty();
    }

    private SharingCalendar.Shared shared(long replaced) {
        return (SharingCalendar.Shared) sharing.anew(company.anna, replaced, "voronka_bot");
    }
}
