package voronka.domain.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.CountedIds;
import voronka.domain.InMemoryStore;
import voronka.domain.MovableClock;
import voronka.domain.Samples;
import voronka.domain.funnel.FunnelView;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.views.SendingReports.Carried;

/** What comes by itself, at the right times, once, and only as long as it should. */
class SendingReportsTest {
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T06:00:00Z");

    private final MovableClock clock = MovableClock.mondayMorning();
    private final InMemoryStore store = new InMemoryStore();
    private final KeepingViews keeping = new KeepingViews(store, new CountedIds());
    private final Subscribing subscribing = new Subscribing(store, store, clock);
    private final List<String> carried = new ArrayList<>();
    private Function<String, Carried> fate = who -> new SendingReports.Arrived();
    private SavedView view;

    @BeforeEach
    void companyOfTwo() {
        commit(new Write.OfBook(ABook.ofFourStages()));
        commit(new Write.OfMember(person(Samples.ANNA, "Анна", Role.DIRECTOR, 1)));
        commit(new Write.OfMember(person(Samples.BORIS, "Борис", Role.MANAGER, 2)));
        Report report = Report.of(Report.Kind.FUNNEL, FunnelView.all());
        view =
                ((ViewOutcome.Kept)
                                keeping.save(
                                        report, "Итоги", anna().id(), LocalDate.of(2026, 11, 23)))
                        .view();
    }

    private static Member person(MemberId id, String name, Role role, long chat) {
        return new Member(
                id,
                name,
                role,
                Language.RUSSIAN,
                ZoneId.of("Europe/Moscow"),
                new Chat(chat, chat),
                true,
                0);
    }

    private Member anna() {
        return store.roster().of(Role.DIRECTOR).getFirst();
    }

    private Member boris() {
        return store.roster().members().getLast();
    }

    private void commit(Write write) {
        store.commit(new Change(List.of(write), null, clock.instant()));
    }

    private void change(Member who, UnaryOperator<Member> change) {
        commit(new Write.OfMember(change.apply(who)));
    }

    private void weekly(Member reader) {
        assertThat(subscribing.subscribe(reader, letter(), Cadence.WEEKLY))
                .isInstanceOf(Subscribing.Comes.class);
    }

    private Letter letter() {
        return new Letter.OfView(view.owner(), view.id());
    }

    private SendingReports.Round round() {
        return sending().round(() -> true);
    }

    private SendingReports sending() {
        return new SendingReports(store, store, store, store, store, this::carry, clock);
    }

    private Carried carry(
            Letter letter, @Nullable SavedView of, Member to, Roster roster, String number) {
        Carried result = fate.apply(to.name());
        carried.add(to.name());
        return result;
    }

    @Test
    void itComesOnMondaysAtNineAndOnceEach() {
        weekly(anna());
        clock.moveTo(NEXT_MONDAY.minusSeconds(1));
        assertThat(round().isNothing()).isTrue();
        clock.moveTo(NEXT_MONDAY);
        assertThat(round().sent()).isEqualTo(1);
        assertThat(round().isNothing()).isTrue();
        clock.forward(Duration.ofDays(6));
        assertThat(round().isNothing()).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThat(round().sent()).isEqualTo(1);
        assertThat(carried).containsExactly("Анна", "Анна");
    }

    @Test
    void afterAnOutageItComesOnce() {
        weekly(anna());
        clock.moveTo(NEXT_MONDAY.plus(Duration.ofDays(30)));
        assertThat(round().sent()).isEqualTo(1);
        assertThat(round().isNothing()).isTrue();
        assertThat(subscription().due().local().toString()).isEqualTo("2027-01-04T09:00");
    }

    @Test
    void whoeverBreaksDownAfterSendingSendsItTwiceAtMost() {
        weekly(anna());
        clock.moveTo(NEXT_MONDAY);
        fate =
                who -> {
                    fate = other -> new SendingReports.Arrived();
                    carried.add(who);
                    throw new IllegalStateException("killed");
                };
        assertThatThrownBy(this::round).hasMessage("killed");
        assertThat(round().isNothing()).as("somebody may still be at it").isTrue();
        clock.forward(SendingReports.LEASE);
        assertThat(round().sent()).isEqualTo(1);
        assertThat(carried).containsExactly("Анна", "Анна");
    }

    @Test
    void whatBreaksUsEachTimeIsLeftOutUntilNextMondayAndKeepsNobodyWaiting() {
        weekly(anna());
        keeping.share(true, view.owner(), view.id(), anna().id());
        weekly(boris());
        clock.moveTo(NEXT_MONDAY);
        fate =
                who -> {
                    if (who.equals("Анна")) {
                        throw new IllegalStateException("poison");
                    }
                    return new SendingReports.Arrived();
                };
        for (int n = 0; n < SendingReports.MOST_TRIES; n++) {
            assertThatThrownBy(this::round).hasMessage("poison");
            clock.forward(SendingReports.LEASE);
        }
        assertThat(round().isNothing()).isTrue();
        assertThat(carried).containsExactly("Борис");
        assertThat(subscription().at()).isEqualTo(NEXT_MONDAY.plus(Duration.ofDays(7)));
        assertThat(subscription().tries()).isZero();
    }

    @Test
    void aMessengerThatIsDownIsTriedUntilItIsBack() {
        weekly(anna());
        clock.moveTo(NEXT_MONDAY);
        fate = who -> new SendingReports.Later("429");
        for (int n = 0; n < 10; n++) {
            assertThat(round().later()).isEqualTo(1);
            assertThat(round().isNothing()).isTrue();
            clock.forward(SendingReports.LEASE);
        }
        fate = who -> new SendingReports.Arrived();
        assertThat(round().sent()).isEqualTo(1);
        assertThat(subscription().at()).isEqualTo(NEXT_MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void whoHasBlockedUsIsKnownAndOthersGetTheirs() {
        keeping.share(true, view.owner(), view.id(), anna().id());
        weekly(anna());
        weekly(boris());
        clock.moveTo(NEXT_MONDAY);
        fate =
                who ->
                        who.equals("Анна")
                                ? new SendingReports.Blocked()
                                : new SendingReports.Arrived();
        assertThat(round().sent()).isEqualTo(1);
        assertThat(anna().reachable()).isFalse();
        clock.forward(Duration.ofDays(7));
        round();
        assertThat(carried).containsExactly("Анна", "Борис", "Борис");
        change(anna(), anna -> anna.reachable(true));
        clock.forward(Duration.ofDays(7));
        fate = who -> new SendingReports.Arrived();
        assertThat(round().sent()).as("it goes on when they are back").isEqualTo(2);
    }

    @Test
    void quietHoursShiftItAndLeaveLeavesItOut() {
        weekly(anna());
        change(
                anna(),
                anna ->
                        anna.resting(
                                new Rest(
                                        new Rest.Quiet(LocalTime.of(21, 0), LocalTime.of(10, 30)),
                                        null)));
        clock.moveTo(NEXT_MONDAY);
        assertThat(round().held()).isEqualTo(1);
        clock.forward(Duration.ofMinutes(85));
        assertThat(round().isNothing()).isTrue();
        clock.forward(Duration.ofMinutes(5));
        assertThat(round().sent()).isEqualTo(1);
        assertThat(subscription().due().local().toString()).isEqualTo("2026-12-07T09:00");

        change(
                anna(),
                anna ->
                        anna.resting(
                                Rest.NONE.away(
                                        new Rest.Leave(
                                                LocalDate.of(2026, 12, 1),
                                                LocalDate.of(2026, 12, 10),
                                                boris().id()))));
        clock.moveTo(NEXT_MONDAY.plus(Duration.ofDays(7)));
        assertThat(round().isNothing()).isTrue();
        clock.moveTo(NEXT_MONDAY.plus(Duration.ofDays(14)));
        assertThat(round().sent()).isEqualTo(1);
    }

    @Test
    void itEndsWithItsReaderItsAuthorAndItsBeingShared() {
        keeping.share(true, view.owner(), view.id(), anna().id());
        weekly(boris());
        change(boris(), Member::gone);
        clock.moveTo(NEXT_MONDAY);
        assertThat(round().ended()).isEqualTo(1);
        assertThat(store.subscriptionsOf(boris().id())).isEmpty();

        change(boris(), Member::back);
        weekly(boris());
        keeping.share(false, view.owner(), view.id(), anna().id());
        clock.forward(Duration.ofDays(7));
        assertThat(round().ended()).isEqualTo(1);

        keeping.share(true, view.owner(), view.id(), anna().id());
        weekly(boris());
        change(anna(), Member::gone);
        clock.forward(Duration.ofDays(7));
        assertThat(round().ended()).isEqualTo(1);
        assertThat(carried).isEmpty();
    }

    @Test
    void whoStopsItWhileItIsBeingSentHasStoppedIt() {
        weekly(anna());
        clock.moveTo(NEXT_MONDAY);
        fate =
                who -> {
                    subscribing.stop(anna(), letter());
                    return new SendingReports.Arrived();
                };
        round();
        assertThat(store.subscriptionsOf(anna().id())).isEmpty();
    }

    @Test
    void breachesAreForThoseWhoLead() {
        subscribing.subscribe(boris(), new Letter.OfBreaches(), Cadence.EVENINGS);
        clock.forward(Duration.ofDays(1));
        assertThat(round().ended()).isEqualTo(1);
    }

    @Test
    void whatThereIsNoTimeForIsLeftToTheNextRound() {
        keeping.share(true, view.owner(), view.id(), anna().id());
        weekly(anna());
        weekly(boris());
        clock.moveTo(NEXT_MONDAY);
        SendingReports.Round first = sending().round(() -> carried.isEmpty());
        assertThat(first.sent()).isEqualTo(1);
        assertThat(first.left()).isEqualTo(1);
        assertThat(round().sent()).isEqualTo(1);
    }

    @Test
    void soMuchComesToNobody() {
        for (int n = 0; n < Subscribing.MOST; n++) {
            subscribing.subscribe(anna(), new Letter.OfView(anna().id(), "v" + n), Cadence.WEEKLY);
        }
        assertThat(subscribing.subscribe(anna(), letter(), Cadence.WEEKLY))
                .isEqualTo(new Subscribing.TooMuch(Subscribing.MOST));
        assertThat(
                        subscribing.subscribe(
                                anna(), new Letter.OfView(anna().id(), "v1"), Cadence.MORNINGS))
                .isInstanceOf(Subscribing.Comes.class);
    }

    private Subscription subscription() {
        return store.subscription(anna().id(), letter()).orElseThrow();
    }
}
