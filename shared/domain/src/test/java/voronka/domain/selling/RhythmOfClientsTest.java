package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.Member;
import voronka.domain.time.Due;

/** Clients who are to hear from somebody every so often, whatever becomes of their deals. */
class RhythmOfClientsTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Activity TALKED =
            new Activity.Call(Direction.OUT, true, 5, Said.of("думают"));
    private static final Activity NO_ANSWER =
            new Activity.Call(Direction.OUT, false, null, Said.NOTHING);

    private final ACompany company = ACompany.atWork();

    @Test
    void aClientNobodyTalkedToHearsFromUsOnTheNextFreeDay() {
        DealId deal = company.dealOf(company.anna);

        assertThat(company.by(company.anna).keepsWarm(deal, 30))
                .isInstanceOfSatisfying(
                        DealOutcome.Changed.class,
                        changed ->
                                assertThat(changed.event().what())
                                        .isEqualTo(new DealEvent.RhythmSet(0, 30)));

        FollowUp rhythm = rhythm(deal);
        assertThat(rhythm.every()).isEqualTo(30);
        assertThat(rhythm.owner()).isEqualTo(company.anna.id());
        assertThat(rhythm.due().local()).isEqualTo(MONDAY.plusDays(1).atTime(10, 0));
        assertThat(company.file(deal).promises()).isEmpty();
        assertThat(company.by(company.anna).keepsWarm(deal, 30))
                .isInstanceOf(DealOutcome.AlreadySo.class);
    }

    @Test
    void anyTouchSetsTheNextDayAndANoteDoesNot() {
        DealId deal = warm(company.anna, 30);
        company.clock.forward(Duration.ofDays(1));
        company.by(company.anna).notes(deal, "ЛПР в отпуске");
        assertThat(day(deal)).isEqualTo(MONDAY.plusDays(1));

        company.by(company.anna).records(deal, TALKED);

        assertThat(day(deal)).isEqualTo(MONDAY.plusDays(31));
        assertThat(rhythm(deal).generation()).isEqualTo(2);
        assertThat(rhythm(deal).deliveredAt()).isNull();
    }

    @Test
    void whomNobodyReachedComesBackOnOneOfTheNextDays() {
        DealId deal = warm(company.anna, 30);
        company.by(company.anna).records(deal, NO_ANSWER);
        assertThat(day(deal)).describedAs("not due yet").isEqualTo(MONDAY.plusDays(1));
        company.clock.forward(Duration.ofDays(1));

        company.by(company.anna).records(deal, NO_ANSWER);

        assertThat(day(deal)).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void aTouchThatWasToldByMistakeIsOfNoEffect() {
        DealId deal = warm(company.anna, 30);
        company.clock.forward(Duration.ofDays(1));
        company.by(company.anna).records(deal, TALKED);
        int event = company.deal(deal).facts().events();

        company.by(company.anna).takesBack(deal, event);

        assertThat(day(deal)).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void aThirdOfAHundredClientsIsDealtToEachOfTheDays() {
        for (int client = 0; client < 100; client++) {
            warm(company.anna, 30);
        }
        Map<LocalDate, Integer> load = new HashMap<>();
        company.store
                .touchesOf(company.anna.id(), Instant.EPOCH, FollowUps.EVER)
                .forEach(one -> load.merge(one.due().local().toLocalDate(), 1, Integer::sum));
        assertThat(load).hasSize(22);
        assertThat(load.values()).allMatch(count -> count == 4 || count == 5);
    }

    @Test
    void aClosedDealKeepsTheRhythmAndItsPromisesAreOver() {
        DealId deal = warm(company.anna, 90);
        company.by(company.anna).promises(deal, "позвонить", tomorrow());

        company.by(company.anna).wins(deal, Given.NOTHING.worth(ADeal.roubles(1)));

        assertThat(company.file(deal).open()).containsExactly(rhythm(deal));
        company.by(company.anna).records(deal, TALKED);
        assertThat(day(deal)).isEqualTo(MONDAY.plusDays(91));
        company.by(company.anna).lets(deal);
        assertThat(company.file(deal).open()).isEmpty();
        assertThat(company.by(company.anna).lets(deal)).isInstanceOf(DealOutcome.AlreadySo.class);
    }

    @Test
    void aLostDealThatComesBackKeepsItToo() {
        DealId deal = warm(company.anna, 30);
        company.by(company.anna).loses(deal, "price", tomorrow());
        assertThat(company.file(deal).rhythm()).isPresent();
        company.by(company.anna).reopens(deal);
        assertThat(company.file(deal).open()).containsExactly(rhythm(deal));
    }

    @Test
    void itGoesOverToTheClientsNextDealAndHearsOfTouchesInTheOldOne() {
        Contact client = new Contact("", "Пётр", null, "+79271234567", "p@romashka.ru", null);
        DealId old = company.asks(client);
        company.by(company.anna).takes(old);
        company.by(company.anna).keepsWarm(old, 30);
        Due due = rhythm(old).due();
        company.by(company.anna).winsFor(old, ADeal.roubles(100));
        company.clock.forward(Duration.ofHours(2));

        DealId next = company.asks(client);

        assertThat(next).isNotEqualTo(old);
        assertThat(company.file(old).rhythm()).isEmpty();
        assertThat(rhythm(next).due()).isEqualTo(due);
        assertThat(rhythm(next).owner()).isNull();
        company.by(company.boris).takes(next);
        assertThat(rhythm(next).owner()).isEqualTo(company.boris.id());
        company.by(company.anna).records(old, TALKED);
        assertThat(day(next)).isEqualTo(MONDAY.plusDays(30));
        assertThat(company.file(old).rhythm()).isEmpty();
        company.by(company.olga).keepsWarm(old, 90);
        assertThat(rhythm(next).every()).describedAs("it is the client's").isEqualTo(90);
    }

    @Test
    void aDealThatGoesIntoOtherHandsTakesItAlong() {
        DealId deal = warm(company.anna, 30);
        company.by(company.olga).hands(deal, company.boris);
        assertThat(rhythm(deal).owner()).isEqualTo(company.boris.id());
    }

    @Test
    void aLeaversClientsGoToTheHeirThoseOfWonDealsToo() {
        DealId open = warm(company.anna, 30);
        DealId won = warm(company.anna, 30);
        company.by(company.anna).winsFor(won, ADeal.roubles(100));
        HandingWork handing =
                new HandingWork(company.desk, company.store, company.store, company.store);

        HandingWork.Result result =
                handing.from(company.anna.id(), company.boris.id(), company.olga);

        assertThat(result).isEqualTo(new HandingWork.HandedOver(1, 1, 0));
        assertThat(List.of(open, won))
                .allSatisfy(deal -> assertThat(rhythm(deal).owner()).isEqualTo(company.boris.id()));
        assertThat(company.deal(won).owner())
                .describedAs("whose sale it was")
                .isEqualTo(company.anna.id());
        assertThat(company.by(company.boris).records(won, TALKED))
                .isInstanceOf(DealOutcome.Changed.class);
        assertThat(day(won)).isEqualTo(MONDAY.plusDays(30));
    }

    @Test
    void nobodyElseSaysHowOftenAClientIsCalled() {
        DealId deal = warm(company.anna, 30);
        assertThat(company.by(company.boris).keepsWarm(deal, 14))
                .isInstanceOf(DealOutcome.NotYours.class);
        assertThat(company.by(company.boris).lets(deal)).isInstanceOf(DealOutcome.NotYours.class);
        company.by(company.anna).assigns(deal, company.boris, "замер", tomorrow());
        assertThat(company.by(company.boris).keepsWarm(deal, 14))
                .isInstanceOf(DealOutcome.NotYours.class);
    }

    @Test
    void itIsPutOffAndNeverDone() {
        DealId deal = warm(company.anna, 30);
        String id = rhythm(deal).id();
        assertThat(company.by(company.anna).keeps(deal, id))
                .isInstanceOf(DealOutcome.NoSuchPromise.class);
        Due later = new Due(MONDAY.plusDays(9).atTime(LocalTime.NOON), MOSCOW);
        assertThat(company.by(company.anna).putsOff(deal, id, later))
                .isInstanceOf(DealOutcome.Changed.class);
        assertThat(rhythm(deal).due()).isEqualTo(later);
    }

    private DealId warm(Member owner, int days) {
        DealId deal = company.dealOf(owner);
        company.by(owner).keepsWarm(deal, days);
        return deal;
    }

    private static Due tomorrow() {
        return new Due(MONDAY.plusDays(1).atTime(15, 0), MOSCOW);
    }

    private FollowUp rhythm(DealId deal) {
        return company.file(deal).rhythm().orElseThrow();
    }

    private LocalDate day(DealId deal) {
        return rhythm(deal).due().local().toLocalDate();
    }
}
