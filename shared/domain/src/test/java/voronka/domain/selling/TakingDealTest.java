package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.RecordingMessenger;
import voronka.domain.Seller;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Marker;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;

class TakingDealTest {
    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final Seller boris = company.by(company.boris);
    private final DealId deal = company.asks("+79271234567");

    @Test
    void whoeverTakesADealAnswersForItAndForItsPromises() {
        assertThat(anna.takes(deal)).isInstanceOf(DealOutcome.Changed.class);

        assertThat(company.deal(deal).owner()).isEqualTo(company.anna.id());
        assertThat(company.promise(deal, FollowUp.Kind.FIRST_CONTACT).owner())
                .isEqualTo(company.anna.id());
    }

    @Test
    void theSecondOneIsToldThatItIsTaken() {
        anna.takes(deal);

        assertThat(boris.takes(deal)).isInstanceOf(DealOutcome.AlreadyTaken.class);
        assertThat(company.deal(deal).owner()).isEqualTo(company.anna.id());
    }

    @Test
    void takingOnesOwnDealChangesNothing() {
        anna.takes(deal);

        assertThat(anna.takes(deal)).isInstanceOf(DealOutcome.AlreadySo.class);
        assertThat(company.store.log(deal)).hasSize(2);
    }

    @Test
    void aDealMayBeTakenFromAnOldScreen() {
        assertThat(anna.seeing(-7).takes(deal)).isInstanceOf(DealOutcome.Changed.class);
    }

    @Test
    void theSameTapTwiceTakesOnce() {
        Seller tap = anna.marked(company.marker("one tap"));
        tap.takes(deal);

        assertThat(tap.takes(deal)).isInstanceOf(DealOutcome.Repeated.class);
        assertThat(company.store.log(deal)).hasSize(2);
    }

    @Test
    void aClosedDealCannotBeTaken() {
        company.by(company.olga).loses(deal, "price");

        assertThat(anna.takes(deal)).isInstanceOf(DealOutcome.NotOpen.class);
    }

    @Test
    void aDealThatIsNotThereCannotBeTaken() {
        assertThat(anna.takes(new DealId("ZZZZZZ"))).isInstanceOf(DealOutcome.NoSuchDeal.class);
    }

    @Test
    void theOthersMessagesSayWhoTookIt() {
        company.newsGoOut();
        anna.takes(deal);
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.boris)).containsExactly(Notice.Kind.NEW_LEAD);
        assertThat(company.messenger.to(company.boris).getLast())
                .isInstanceOfSatisfying(
                        RecordingMessenger.Corrected.class,
                        message -> {
                            assertThat(message.news().notice().kind()).isEqualTo(Notice.Kind.TAKEN);
                            assertThat(message.id())
                                    .isEqualTo(company.messenger.to(company.boris).getFirst().id());
                        });
        assertThat(company.messenger.to(company.anna)).hasSize(1);
    }

    @Test
    void ofSixteenWhoTapAtOnceExactlyOneGetsIt() throws Exception {
        CyclicBarrier together = new CyclicBarrier(16);
        List<Future<DealOutcome>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                answers.add(
                        people.submit(tap(i % 2 == 0 ? company.anna : company.boris, i, together)));
            }
        }
        List<DealOutcome> outcomes = new ArrayList<>();
        for (Future<DealOutcome> answer : answers) {
            outcomes.add(answer.get());
        }

        assertThat(outcomes).filteredOn(DealOutcome.Changed.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(
                        outcome ->
                                outcome instanceof DealOutcome.AlreadyTaken
                                        || outcome instanceof DealOutcome.AlreadySo)
                .hasSize(15);
        assertThat(company.store.log(deal)).hasSize(2);
        assertThat(company.store.everyNotice())
                .filteredOn(notice -> notice.kind() == Notice.Kind.TAKEN)
                .hasSize(1);
    }

    private Callable<DealOutcome> tap(Member member, int number, CyclicBarrier together) {
        Marker own = company.marker("tap " + number);
        return () -> {
            together.await();
            return company.by(member).marked(own).takes(deal);
        };
    }
}
