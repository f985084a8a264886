package voronka.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.ACompany;
import voronka.domain.AProcess;
import voronka.domain.MovingZone;
import voronka.domain.Seller;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.selling.PromisingFollowUp;
import voronka.domain.staffing.MemberOutcome;
import voronka.domain.staffing.PeopleDesk;
import voronka.domain.staffing.RemovingMember;
import voronka.domain.staffing.SharingCalendar;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

class ReadingCalendarTest {
    private final ACompany company = ACompany.with(AProcess.ofWindows());
    private final Seller anna = company.by(company.anna);
    private final SharingCalendar sharing =
            new SharingCalendar(company.store, company.store, company.clock, company.ids);
    private final CountedDeals deals = new CountedDeals();
    private final ReadingCalendar reading =
            new ReadingCalendar(
                    company.store,
                    company.store,
                    company.store,
                    deals,
                    company.store,
                    company.clock);
    private final String key = key(company.anna);

    @Test
    void promisesMeetingsTasksAndTheStagesDeadlineAreTheirOwnersDays() {
        DealId deal = taken();
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(3)));
        new PromisingFollowUp(company.desk)
                .meeting(company.in(Duration.ofDays(90)), "Встреча", order(deal));

        List<Entry> days = days(company.anna, key);

        assertThat(kinds(days)).containsExactly("TASK", "TASK", "deadline", "PROMISE", "MEETING");
        Entry.Deadline deadline = (Entry.Deadline) days.get(2);
        assertThat(deadline.stage().key().value()).isEqualTo("request");
        assertThat(deadline.limit().local()).isEqualTo("2026-11-24T18:00");
        assertThat(days).extracting(Entry::deal).containsOnly(company.deal(deal));
        assertThat(deals.asked).as("deals asked for besides").isEmpty();
    }

    @Test
    void theDaysTouchesOfClientsAreNoAppointments() {
        DealId deal = taken();
        List<Entry> before = days(company.anna, key);

        anna.keepsWarm(deal, 30);

        assertThat(days(company.anna, key)).extracting(Entry::id).isEqualTo(ids(before));
    }

    private static List<String> ids(List<Entry> days) {
        return days.stream().map(Entry::id).toList();
    }

    @Test
    void nothingOfAnybodyElsesIsThere() {
        DealId hers = company.dealOf(company.anna);
        DealId his = company.dealOf(company.boris);
        company.by(company.boris).promises(his, "его дело", company.in(Duration.ofDays(1)));
        company.asks("+79270009999");

        assertThat(days(company.anna, key))
                .extracting(entry -> entry.deal().id())
                .containsOnly(hers);
    }

    @Test
    void whatAColleagueWasAskedForIsInTheirDaysAndInNobodyElses() {
        DealId his = company.dealOf(company.boris);
        company.by(company.boris)
                .assigns(his, company.anna, "посчитать смету", company.in(Duration.ofDays(2)));

        List<Entry> hers = days(company.anna, key);

        assertThat(kinds(hers)).containsExactly("ASSIGNMENT");
        assertThat(hers.getFirst().deal().id()).isEqualTo(his);
        assertThat(kinds(days(company.boris, key(company.boris)))).containsExactly("deadline");
        assertThat(deals.asked).containsExactly(Set.of(his));
    }

    @Test
    void aDealThatSleepsIsThereOnTheDayItWakesAndHasNoDeadline() {
        DealId deal = company.dealOf(company.anna);
        anna.freezes(
                deal,
                company.in(Duration.ofDays(60)),
                voronka.domain.selling.Given.NOTHING.confirming());

        assertThat(kinds(days(company.anna, key))).containsExactly("WAKE");
    }

    @Test
    void whatIsDoneOrLeftBehindIsGoneFromTheDays() {
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(3)));
        anna.keeps(deal, company.promise(deal, FollowUp.Kind.PROMISE).id());
        anna.gives(deal, AProcess.everythingOfTheRequest());
        anna.moves(deal, "measuring");

        List<Entry> days = days(company.anna, key);

        assertThat(kinds(days)).containsExactly("deadline");
        assertThat(((Entry.Deadline) days.getFirst()).stage().key().value()).isEqualTo("measuring");
    }

    @Test
    void aPromiseThatIsPutOffKeepsItsName() {
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(3)));
        FollowUp promise = company.promise(deal, FollowUp.Kind.PROMISE);
        String before = named(promise.id()).id();

        anna.putsOff(deal, promise.id(), company.in(Duration.ofDays(10)));

        assertThat(named(promise.id()).id()).isEqualTo(before);
        assertThat(named(promise.id()).at()).isEqualTo(company.in(Duration.ofDays(10)).instant());
    }

    @Test
    void whatNobodyHasAnsweredStaysForAWeek() {
        DealId deal = company.dealOf(company.anna);
        anna.promises(deal, "позвонить", company.in(Duration.ofHours(5)));

        company.clock.forward(Duration.ofDays(7));
        assertThat(kinds(days(company.anna, key))).contains("PROMISE");
        company.clock.forward(Duration.ofHours(6));
        assertThat(kinds(days(company.anna, key))).doesNotContain("PROMISE");
    }

    @Test
    void aTimeAgreedOnAWallClockFollowsTheZonesRules() {
        DealId deal = company.dealOf(company.anna);
        Due summer = new Due(LocalDateTime.parse("2027-07-01T10:00"), ZoneId.of("Europe/Berlin"));
        Due winter = new Due(LocalDateTime.parse("2027-12-01T10:00"), ZoneId.of("Europe/Berlin"));
        Due moving = new Due(LocalDateTime.parse("2027-05-24T10:00"), town());
        anna.promises(deal, "летом", summer);
        anna.promises(deal, "зимой", winter);
        anna.promises(deal, "в городе", moving);
        assertThat(at("летом")).isEqualTo("2027-07-01T08:00:00Z");
        assertThat(at("зимой")).isEqualTo("2027-12-01T09:00:00Z");
        assertThat(at("в городе")).isEqualTo("2027-05-24T07:00:00Z");

        MovingZone.isAhead(4);

        assertThat(at("в городе")).isEqualTo("2027-05-24T06:00:00Z");
    }

    @Test
    void tasksAreInTheLanguageOfWhoeverReads() {
        taken();
        Member now = company.store.roster().byId(company.anna.id()).orElseThrow();
        company.write(new Write.OfMember(now.speaking(Language.ENGLISH)));

        Entry.Promised task = (Entry.Promised) days(company.anna, key).getFirst();
        assertThat(task.promise().text()).isEqualTo("Call");
    }

    @Test
    void manyDealsOfOthersAreAskedForAHundredAtATime() {
        for (int i = 0; i < 101; i++) {
            DealId his = company.dealOf(company.boris);
            company.by(company.boris)
                    .assigns(his, company.anna, "смета " + i, company.in(Duration.ofDays(2)));
        }

        assertThat(days(company.anna, key)).hasSize(101);
        assertThat(deals.asked).extracting(Set::size).containsExactly(100, 1);
    }

    @Test
    void aLinkThatWasReplacedOrSwitchedOffOpensNothing() {
        String second = ((SharingCalendar.Shared) sharing.anew(company.anna, 1, null)).key();
        assertThat(reading.of("anna", key)).isInstanceOf(ReadingCalendar.NoSuchLink.class);
        assertThat(reading.of("anna", second)).isInstanceOf(ReadingCalendar.Shown.class);

        sharing.stop(company.anna);
        assertThat(reading.of("anna", second)).isInstanceOf(ReadingCalendar.NoSuchLink.class);
    }

    @Test
    void whoHasLeftHasNoDaysAnyMoreEvenBeforeTheirKeyIsGone() {
        PeopleDesk desk = new PeopleDesk(company.store, company.store, company.clock);
        assertThat(new RemovingMember(desk).now(company.anna.id(), null, company.olga))
                .isInstanceOf(MemberOutcome.Changed.class);
        assertThat(reading.of("anna", key)).isInstanceOf(ReadingCalendar.NoSuchLink.class);

        String again = key(company.anna);
        assertThat(reading.of("anna", again)).isInstanceOf(ReadingCalendar.NoSuchLink.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "boris", "a b", "анна", "anna/..", "../anna", "anna\n"})
    void whoeverElseIsNamedTheKeyOpensNothing(String member) {
        assertThat(reading.of(member, key)).isInstanceOf(ReadingCalendar.NoSuchLink.class);
        assertThat(reading.of("a".repeat(5000), key))
                .isInstanceOf(ReadingCalendar.NoSuchLink.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "guess", "ключ", "%00"})
    void anotherKeyOpensNothing(String other) {
        assertThat(reading.of("anna", other)).isInstanceOf(ReadingCalendar.NoSuchLink.class);
        assertThat(reading.of("anna", key + other + "x"))
                .isInstanceOf(ReadingCalendar.NoSuchLink.class);
    }

    /** A deal in Anna's hands with the tasks of its stage. */
    private DealId taken() {
        DealId deal = company.asks("+79270000077");
        anna.takes(deal);
        return deal;
    }

    private static ZoneId town() {
        return MovingZone.threeHoursAhead();
    }

    private String key(Member member) {
        return ((SharingCalendar.Shared) sharing.anew(member, 0, "voronka_bot")).key();
    }

    private List<Entry> days(Member member, String with) {
        return ((ReadingCalendar.Shown) reading.of(member.id().value(), with)).entries();
    }

    private Entry named(String promise) {
        return days(company.anna, key).stream()
                .filter(entry -> entry.id().endsWith(promise))
                .findFirst()
                .orElseThrow();
    }

    private Instant at(String text) {
        return days(company.anna, key).stream()
                .filter(e -> e instanceof Entry.Promised p && p.promise().text().equals(text))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private voronka.domain.selling.Order order(DealId deal) {
        return voronka.domain.selling.Order.of(
                company.anna,
                company.store.roster(),
                deal,
                null,
                company.freshMarker(),
                company.clock.instant());
    }

    private static List<String> kinds(List<Entry> days) {
        return days.stream()
                .map(
                        entry ->
                                switch (entry) {
                                    case Entry.Promised p -> p.promise().kind().name();
                                    case Entry.Deadline d -> "deadline";
                                })
                .toList();
    }

    /** The company's deals, with the questions they were asked. */
    private final class CountedDeals implements Deals {
        private final List<Set<DealId>> asked = new ArrayList<>();

        @Override
        public List<Deal> deals(Set<DealId> ids) {
            asked.add(Set.copyOf(ids));
            return ids.stream().flatMap(id -> company.store.deal(id).stream()).toList();
        }

        @Override
        public java.util.Optional<Deal> deal(DealId id) {
            throw new AssertionError("asked one by one");
        }

        @Override
        public List<DealEvent> log(DealId id) {
            throw new AssertionError("a log is read");
        }

        @Override
        public java.util.Optional<DealEvent> event(DealId id, int number) {
            throw new AssertionError("a log is read");
        }

        @Override
        public List<OpenDeal> openOf(MemberId owner) {
            throw new AssertionError("asked twice for the same");
        }
    }
}
