package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.RecordingMessenger;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.team.Rest;
import voronka.domain.time.Due;

/** The clients who are to hear from somebody today come as a number in the morning's agenda. */
class TouchesOfTheDayTest {
    private final ACompany company = ACompany.atWork();

    @Test
    void theDaysTouchesAreOneNumberWithWhatIsDueThen() {
        List<FollowUp> clients =
                List.of(warm("2026-11-24"), warm("2026-11-24"), warm("2026-11-24"));
        warm("2026-11-25");
        FollowUp promise = promised("2026-11-24T10:00");
        at("2026-11-24T10:00");

        assertThat(company.fires(clients.get(1)))
                .isEqualTo(new RemindingOwner.Reminded(company.anna.id(), 4));

        RecordingMessenger.Reminded message =
                company.messenger.remindersTo(company.anna).getFirst();
        assertThat(message.promises()).containsExactly(promise.id());
        assertThat(message.touches()).isEqualTo(3);
        assertThat(List.of(clients.get(0), clients.get(2), promise))
                .allSatisfy(
                        one ->
                                assertThat(company.fires(now(one)))
                                        .isInstanceOf(RemindingOwner.Silent.class));
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    @Test
    void clientsNobodyTouchedAreInTheNextMorningsNumberAndInNoMessageOfTheirOwn() {
        FollowUp first = warm("2026-11-24");
        FollowUp next = warm("2026-11-25");
        at("2026-11-24T10:00");
        company.fires(first);
        FollowUp promise = promised("2026-11-24T15:00");
        at("2026-11-24T15:00");
        company.fires(promise);
        at("2026-11-25T10:00");

        company.fires(next);

        assertThat(company.messenger.remindersTo(company.anna))
                .extracting(RecordingMessenger.Reminded::touches)
                .containsExactly(1, 0, 2);
        assertThat(now(first).again()).isNull();
    }

    @Test
    void whoIsTouchedBeforeIsSilentWonOrNot() {
        FollowUp client = warm("2026-11-24");
        company.by(company.anna).winsFor(client.deal(), ADeal.roubles(1));
        FollowUp other = warm("2026-11-24");
        at("2026-11-24T09:00");
        company.by(company.anna).records(other.deal(), new Activity.Meeting(null, Said.NOTHING));
        at("2026-11-24T10:00");

        assertThat(company.fires(other)).isInstanceOf(RemindingOwner.Silent.class);
        company.fires(client);

        assertThat(company.messenger.remindersTo(company.anna).getFirst().touches()).isEqualTo(1);
    }

    @Test
    void whoeverStandsInIsToldOfEachBecauseTheirDayHasThemNot() {
        Rest rest =
                Rest.NONE.away(
                        new Rest.Leave(
                                LocalDate.parse("2026-11-23"),
                                LocalDate.parse("2026-12-06"),
                                company.boris.id()));
        company.write(
                new Write.OfMember(
                        company.store
                                .roster()
                                .byId(company.anna.id())
                                .orElseThrow()
                                .resting(rest)));
        FollowUp one = warm("2026-11-24");
        FollowUp two = warm("2026-11-24");
        at("2026-11-24T10:00");

        company.fires(one);

        RecordingMessenger.Reminded message =
                company.messenger.remindersTo(company.boris).getFirst();
        assertThat(message.promises()).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(message.touches()).isZero();
        assertThat(now(two).deliveredAt()).isNotNull();
        assertThat(now(two).again()).isNull();
    }

    @Test
    void quietHoursHoldThemAndNothingIsLost() {
        company.write(
                new Write.OfMember(
                        company.store
                                .roster()
                                .byId(company.anna.id())
                                .orElseThrow()
                                .resting(
                                        Rest.NONE.quiet(
                                                new Rest.Quiet(
                                                        LocalTime.of(9, 0),
                                                        LocalTime.of(12, 0))))));
        FollowUp one = warm("2026-11-24");
        FollowUp two = warm("2026-11-24");
        at("2026-11-24T10:00");
        assertThat(company.fires(one)).isInstanceOf(RemindingOwner.Held.class);
        assertThat(company.fires(two)).isInstanceOf(RemindingOwner.Held.class);
        at("2026-11-24T12:00");

        company.fires(now(two));

        assertThat(company.messenger.remindersTo(company.anna).getFirst().touches()).isEqualTo(2);
    }

    @Test
    void aClientOfSomebodyWhoIsNotThereTellsNobodyAndWaits() {
        FollowUp client = warm("2026-11-24");
        company.write(new Write.OfFollowUp(client.ownedBy(null)));
        company.write(
                new Write.OfMember(
                        company.store
                                .roster()
                                .byId(company.anna.id())
                                .orElseThrow()
                                .reachable(false)));
        at("2026-11-24T10:00");

        assertThat(company.fires(now(client))).isInstanceOf(RemindingOwner.Silent.class);

        company.newsGoOut();
        assertThat(company.messenger.remindersTo(company.boris)).isEmpty();
        assertThat(now(client).state()).isEqualTo(FollowUp.State.OPEN);
        assertThat(now(client).awaitsReminder()).isFalse();
    }

    @Test
    void hundredsInOneMinuteGoOutInOneTransactionEach() {
        for (int client = 0; client < 45; client++) {
            warm("2026-11-24");
        }
        at("2026-11-24T10:00");
        FollowUp first =
                company.store
                        .touchesOf(company.anna.id(), Instant.EPOCH, company.clock.instant())
                        .getFirst();

        assertThat(company.fires(first))
                .isEqualTo(
                        new RemindingOwner.Reminded(
                                company.anna.id(), RemindingOwner.MOST_TOUCHES));

        assertThat(company.messenger.remindersTo(company.anna).getFirst().touches()).isEqualTo(45);
    }

    /** A client who is to hear from Anna that day. */
    private FollowUp warm(String day) {
        DealId deal = company.dealOf(company.anna);
        Due due = due(day + "T10:00");
        company.write(
                new Write.OfFollowUp(
                        FollowUp.rhythm(
                                company.ids.next(),
                                deal,
                                company.anna.id(),
                                30,
                                due,
                                company.clock.instant())));
        return company.file(deal).rhythm().orElseThrow();
    }

    private FollowUp promised(String local) {
        DealId deal = company.dealOf(company.anna);
        company.by(company.anna).promises(deal, "позвонить", due(local));
        return company.promise(deal, FollowUp.Kind.PROMISE);
    }

    private FollowUp now(FollowUp one) {
        return company.file(one.deal()).followUp(one.id()).orElseThrow();
    }

    private void at(String local) {
        company.clock.moveTo(due(local).instant());
    }

    private Due due(String local) {
        return new Due(LocalDateTime.parse(local), company.clock.getZone());
    }
}
