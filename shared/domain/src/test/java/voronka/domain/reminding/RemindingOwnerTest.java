package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.RecordingMessenger;
import voronka.domain.Seller;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.time.Due;

class RemindingOwnerTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aPromiseThatIsDueIsRemindedOfOnceWithItsWholeContext() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        company.clock.forward(DAY);

        assertThat(company.fires(promise))
                .isEqualTo(new RemindingOwner.Reminded(company.anna.id(), 1));
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Silent.class);

        assertThat(company.messenger.remindersTo(company.anna))
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.promises()).containsExactly(promise.id());
                            assertThat(message.reminders().getFirst().log())
                                    .isEqualTo(company.store.log(deal));
                        });
    }

    @Test
    void whatWasKeptMeanwhileStaysSilent() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        anna.keeps(deal, promise.id());
        company.clock.forward(DAY);

        assertSilent(promise);
    }

    @Test
    void whatWasPutOffMeanwhileStaysSilentUntilItsNewTime() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        anna.putsOff(deal, promise.id(), company.in(DAY.multipliedBy(2)));
        company.clock.forward(DAY);
        assertSilent(promise);

        company.clock.forward(DAY);
        assertSilent(promise);
        assertThat(company.fires(company.promise(deal, FollowUp.Kind.PROMISE)))
                .isInstanceOf(RemindingOwner.Reminded.class);
    }

    @Test
    void aTimerThatFiresTooEarlyStaysSilent() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        company.clock.forward(DAY.minusMinutes(1));

        assertSilent(promise);
    }

    @Test
    void aPromiseAboutADealThatWasWonMeanwhileStaysSilent() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        anna.winsFor(deal, ADeal.roubles(1));
        company.clock.forward(DAY);

        assertSilent(promise);
    }

    @Test
    void aPromiseLeftOpenOnAClosedDealIsDroppedWhenItComesDue() {
        anna.loses(deal, "price");
        FollowUp stray = stray("stray", company.in(DAY));
        company.clock.forward(DAY);

        assertSilent(stray);
        assertThat(company.file(deal).open()).isEmpty();
    }

    @Test
    void aLostDealIsLookedAtAgainWhenItsReturnComes() {
        anna.loses(deal, "price", company.in(DAY));
        company.clock.forward(DAY);

        assertThat(company.fires(company.promise(deal, FollowUp.Kind.RETURN)))
                .isInstanceOf(RemindingOwner.Reminded.class);
    }

    @Test
    void aSleepingDealRemindsOfWhatWasPromised() {
        FollowUp promise = promised("поздравить", company.in(DAY));
        anna.freezes(deal, company.in(DAY.multipliedBy(30)));
        company.clock.forward(DAY);

        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Reminded.class);
    }

    @Test
    void aDealThatIsNotThereStaysSilent() {
        assertThat(company.reminding.about(new DealId("ZZZZZZ"), "any", 1))
                .isInstanceOf(RemindingOwner.Silent.class);
    }

    @Test
    void allThatIsDueInOneMinuteIsOneMessage() {
        FollowUp first = promised("позвонить", company.in(DAY));
        DealId other = company.dealOf(company.anna);
        anna.promises(other, "написать", company.in(DAY));
        FollowUp second = company.promise(other, FollowUp.Kind.PROMISE);
        company.clock.forward(DAY);

        assertThat(company.fires(first))
                .isEqualTo(new RemindingOwner.Reminded(company.anna.id(), 2));
        assertThat(company.fires(second)).isInstanceOf(RemindingOwner.Silent.class);
        assertThat(company.messenger.remindersTo(company.anna))
                .singleElement()
                .satisfies(
                        message ->
                                assertThat(message.promises())
                                        .containsExactly(first.id(), second.id()));
    }

    @RepeatedTest(10)
    void manyTimersOfOneMinuteAtOnceMakeOneMessage() throws Exception {
        List<FollowUp> promises = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            promises.add(promised("раз " + i, company.in(DAY)));
        }
        company.clock.forward(DAY);
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<RemindingOwner.Result>> results = new ArrayList<>();
        try (ExecutorService timers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (FollowUp promise : promises) {
                results.add(
                        timers.submit(
                                () -> {
                                    together.await();
                                    return company.fires(promise);
                                }));
            }
        }

        for (Future<RemindingOwner.Result> result : results) {
            result.get();
        }
        assertThat(company.messenger.remindersTo(company.anna))
                .singleElement()
                .satisfies(message -> assertThat(message.promises()).hasSize(8));
    }

    @Test
    void morePromisesThanFitIntoOneMessageFollowInOthersEachOnce() {
        List<FollowUp> promises = new ArrayList<>();
        for (int i = 0; i < RemindingOwner.MOST_IN_ONE + 5; i++) {
            promises.add(promised("раз " + i, company.in(DAY)));
        }
        company.clock.forward(DAY);

        promises.forEach(company::fires);

        assertThat(reminded())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(promises.stream().map(FollowUp::id).toList());
        assertThat(company.messenger.remindersTo(company.anna).getFirst().promises())
                .hasSize(RemindingOwner.MOST_IN_ONE);
    }

    @Test
    void everybodyIsRemindedOfTheirOwnPromisesOnly() {
        FollowUp annas = promised("позвонить", company.in(DAY));
        DealId other = company.dealOf(company.boris);
        company.by(company.boris).promises(other, "написать", company.in(DAY));
        company.clock.forward(DAY);

        company.fires(annas);
        company.fires(company.promise(other, FollowUp.Kind.PROMISE));

        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
        assertThat(company.messenger.remindersTo(company.boris)).hasSize(1);
    }

    @Test
    void timersOfNeighbouringMinutesAtOnceSendEachPromiseOnce() {
        FollowUp atTen = promised("в десять", company.in(DAY));
        FollowUp aMinuteLater = promised("минутой позже", company.in(DAY.plusMinutes(1)));
        company.clock.forward(DAY.plusMinutes(1));
        company.messenger.meanwhile(() -> company.fires(aMinuteLater));

        company.fires(atTen);

        assertThat(reminded()).containsExactlyInAnyOrder(atTen.id(), aMinuteLater.id());
    }

    @Test
    void aTimerThatLookedBeforeAnotherOfItsMinuteSentStaysSilent() {
        FollowUp first = promised("позвонить", company.in(DAY));
        FollowUp second = promised("написать", company.in(DAY));
        company.clock.forward(DAY);
        RemindingOwner slow = company.remindingThroughAnIndexThat(() -> company.fires(second));

        assertThat(slow.about(deal, first.id(), 1)).isInstanceOf(RemindingOwner.Silent.class);

        assertThat(reminded()).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void aPromiseAnsweredWhileItsReminderIsOnTheWayStaysAnsweredAndTheOthersAreNoted() {
        FollowUp answered = promised("позвонить", company.in(DAY));
        FollowUp other = promised("написать", company.in(DAY));
        company.clock.forward(DAY);
        company.messenger.meanwhile(() -> anna.keeps(deal, answered.id()));

        company.fires(other);

        assertThat(company.file(deal).open())
                .singleElement()
                .satisfies(open -> assertThat(open.deliveredAt()).isNotNull());
        assertThat(company.sweeping.sweep().reminded()).isZero();
    }

    @Test
    void aPromiseThatTheIndexHadNotSeenYetFollowsAlone() {
        FollowUp seen = promised("позвонить", company.in(DAY));
        company.clock.forward(DAY);
        company.fires(seen);
        FollowUp late = stray("late", seen.due());

        assertThat(company.fires(late)).isInstanceOf(RemindingOwner.Reminded.class);
        assertThat(company.fires(late)).isInstanceOf(RemindingOwner.Silent.class);
        assertThat(reminded()).containsExactly(seen.id(), late.id());
    }

    @Test
    void aClaimLeftByACrashIsClaimedAgainAfterAMinute() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        company.clock.forward(DAY);
        company.messenger.crashBeforeSending();
        assertThatThrownBy(() -> company.fires(promise))
                .isInstanceOf(RecordingMessenger.Crash.class);

        company.clock.forward(AgendaClaims.LASTS.minusSeconds(1));
        assertSilent(promise);

        company.clock.forward(Duration.ofSeconds(1));
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Reminded.class);
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    @Test
    void aCrashRightAfterSendingCostsOneDuplicateAndNotMore() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        company.clock.forward(DAY);
        company.messenger.crashAfterSending();
        assertThatThrownBy(() -> company.fires(promise))
                .isInstanceOf(RecordingMessenger.Crash.class);

        for (int sweep = 0; sweep < 5; sweep++) {
            company.clock.forward(Duration.ofMinutes(5));
            company.sweeping.sweep();
        }

        assertThat(company.messenger.remindersTo(company.anna)).hasSize(2);
    }

    @Test
    void aMessengerThatIsTooBusyIsAskedAgainLater() {
        FollowUp promise = promised("позвонить", company.in(DAY));
        company.clock.forward(DAY);
        company.messenger.busy(2);

        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Later.class);
        company.clock.forward(AgendaClaims.LASTS);
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Later.class);
        company.clock.forward(AgendaClaims.LASTS);
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Reminded.class);
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    private FollowUp promised(String text, Due due) {
        anna.promises(deal, text, due);
        DealFile file = company.file(deal);
        return file.open().stream().filter(f -> f.text().equals(text)).findFirst().orElseThrow();
    }

    /** An open promise that no command would leave behind. */
    private FollowUp stray(String id, Due due) {
        FollowUp stray =
                FollowUp.promised(
                        id,
                        deal,
                        company.anna.id(),
                        FollowUp.Kind.PROMISE,
                        "",
                        due,
                        company.clock.instant());
        company.write(new Write.OfFollowUp(stray));
        return stray;
    }

    private List<String> reminded() {
        return company.messenger.remindersTo(company.anna).stream()
                .flatMap(message -> message.promises().stream())
                .toList();
    }

    private void assertSilent(FollowUp promise) {
        int before = company.messenger.messages().size();
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Silent.class);
        assertThat(company.messenger.messages()).hasSize(before);
    }
}
