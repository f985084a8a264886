package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.RecordingMessenger;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

class DeliveringNoticeTest {
    private final ACompany company = ACompany.atWork();
    private final DealId lead = company.asks("+79991112233");
    private final Notice news = company.store.everyNotice().getFirst();

    @Test
    void everybodyItIsForIsToldOnce() {
        assertThat(delivered()).isEqualTo(new DeliveringNotice.Delivered(2));
        assertThat(delivered()).isInstanceOf(DeliveringNotice.NothingToDo.class);

        assertThat(company.messenger.messages()).hasSize(2);
    }

    @Test
    void noticeJustWrittenIsSentAndOneForNobodyIsSettledAtOnce() {
        assertThat(company.delivering.of(news)).isEqualTo(new DeliveringNotice.Delivered(2));
        assertThat(company.delivering.of(news)).isInstanceOf(DeliveringNotice.NothingToDo.class);
        Notice forNobody =
                Notice.of(
                        "for-nobody",
                        lead,
                        Notice.Kind.CHANGED,
                        new Notice.Audience.One(new MemberId("left-long-ago")),
                        1,
                        company.clock.instant());
        company.write(new Write.OfNotice(forNobody));
        Notice written = company.store.notice(lead, "for-nobody").orElseThrow();

        assertThat(company.delivering.of(written)).isEqualTo(new DeliveringNotice.Delivered(0));

        assertThat(company.store.notice(lead, "for-nobody").orElseThrow().settled()).isTrue();
        assertThat(company.messenger.messages()).hasSize(2);
    }

    @Test
    void whoGotWhichMessageIsWrittenDown() {
        delivered();

        Notice stored = company.store.notice(lead, news.id()).orElseThrow();
        assertThat(stored.settled()).isTrue();
        assertThat(stored.deliveryTo(company.boris.id()))
                .map(Notice.Delivery::message)
                .contains(company.messenger.to(company.boris).getFirst().id());
    }

    @Test
    void aMessengerThatIsTooBusyGoesOnLaterWithThoseWhoAreLeft() {
        company.messenger.busy(1);
        assertThat(delivered()).isInstanceOf(DeliveringNotice.Later.class);
        assertThat(company.messenger.messages()).isEmpty();

        assertThat(delivered()).isEqualTo(new DeliveringNotice.Delivered(2));
    }

    @Test
    void aCrashRightAfterSendingCostsOneDuplicateForThatPersonAlone() {
        company.messenger.crashAfterSending();
        assertThatThrownBy(this::delivered).isInstanceOf(RecordingMessenger.Crash.class);

        delivered();

        assertThat(company.messenger.to(company.anna)).hasSize(2);
        assertThat(company.messenger.to(company.boris)).hasSize(1);
    }

    @Test
    void aCrashBetweenTwoPeopleTellsNobodyTwice() {
        RecordingMessenger messenger = company.messenger;
        messenger.crashBeforeSending();
        assertThatThrownBy(this::delivered).isInstanceOf(RecordingMessenger.Crash.class);

        delivered();

        assertThat(messenger.to(company.anna)).hasSize(1);
        assertThat(messenger.to(company.boris)).hasSize(1);
    }

    @Test
    void aCorrectionWaitsForTheNoticeItCorrects() {
        company.by(company.anna).takes(lead);
        Notice taken = company.store.everyNotice().getLast();

        assertThat(company.delivering.of(lead, taken.id()))
                .isInstanceOf(DeliveringNotice.Later.class);
        assertThat(company.messenger.messages()).isEmpty();

        delivered();
        assertThat(company.delivering.of(lead, taken.id()))
                .isEqualTo(new DeliveringNotice.Delivered(1));
    }

    @Test
    void theDirectorsHearOnceOfSomebodyWhoBlockedUsAndTheOthersAreTold() {
        company.messenger.blockedBy(company.anna);
        company.newsGoOut();
        company.asks("+79991112244");
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.boris))
                .containsExactly(Notice.Kind.NEW_LEAD, Notice.Kind.NEW_LEAD);
        assertThat(company.messenger.newsTo(company.olga)).containsExactly(Notice.Kind.UNREACHABLE);
        assertThat(company.messenger.to(company.olga).getFirst())
                .isInstanceOfSatisfying(
                        RecordingMessenger.Told.class,
                        told ->
                                assertThat(told.news().notice().about())
                                        .isEqualTo(company.anna.id()));
    }

    @Test
    void whereNoManagerCanBeReachedTheDirectorsHearOfALead() {
        company.messenger.blockedBy(company.anna);
        company.messenger.blockedBy(company.boris);
        company.newsGoOut();

        company.asks("+79991112244");
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.olga))
                .containsExactly(
                        Notice.Kind.UNREACHABLE, Notice.Kind.UNREACHABLE, Notice.Kind.NEW_LEAD);
    }

    @Test
    void somebodyWhoNeverGotTheNewsGetsNoCorrection() {
        company.messenger.blockedBy(company.boris);
        company.newsGoOut();

        company.by(company.anna).takes(lead);
        company.newsGoOut();

        assertThat(company.messenger.to(company.boris)).isEmpty();
        assertThat(company.store.everyNotice()).allMatch(Notice::settled);
    }

    @Test
    void aNoticeThatIsNotThereIsNothingToDo() {
        assertThat(company.delivering.of(lead, "nothing"))
                .isInstanceOf(DeliveringNotice.NothingToDo.class);
    }

    private DeliveringNotice.Result delivered() {
        return company.delivering.of(lead, news.id());
    }
}
