package voronka.followupreminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;
import voronka.aws.json.BadJson;
import voronka.aws.lambda.CallFailed;
import voronka.aws.metrics.Metrics;
import voronka.domain.ACompany;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;
import voronka.domain.reminding.KeepingSchedules;

class FollowUpReminderFunctionTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    private final ACompany company = ACompany.atWork();
    private final FollowUpReminderFunction function =
            new FollowUpReminderFunction(
                    new Reminders(
                            new KeepingSchedules(company.schedules),
                            company.delivering,
                            company.reminding,
                            company.sweeping,
                            new Metrics("voronka", company.clock)));

    @Test
    void aTimerThatFiresTwiceRemindsOnce() throws IOException {
        FollowUp promise = promised();
        company.clock.forward(DAY);
        String event =
                Invocation.event("schedule-fires")
                        .replace("A7K2QX", promise.deal().value())
                        .replace("01K0000000000000000000000F", promise.id());

        assertThat(Invocation.with(function, event).answer()).isEqualTo("{}");
        Invocation again = Invocation.with(function, event);

        assertThat(company.messenger.remindersTo(company.anna))
                .singleElement()
                .satisfies(message -> assertThat(message.promises()).contains(promise.id()));
        assertThat(again.log()).singleElement().asString().contains("silent");
    }

    @Test
    void theSweepRemindsOfWhatNoTimerToldAndSaysSo() throws IOException {
        promised();
        company.newsGoOut();
        company.clock.forward(DAY.plusMinutes(3));

        Invocation sweep = Invocation.of(function, "sweep");
        Invocation nothingLeft = Invocation.of(function, "sweep");

        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
        assertThat(sweep.log()).hasSize(2);
        assertThat(sweep.log().getFirst())
                .contains("\"OldestUndelivered\":180", "\"FoundBySweep\":1", "\"_aws\"");
        assertThat(sweep.log().getLast()).contains("swept", "\"requestId\":\"request-1\"");
        assertThat(nothingLeft.log())
                .singleElement()
                .asString()
                .contains("\"OldestUndelivered\":0", "\"Stack\":\"voronka\"");
    }

    @Test
    void aPromiseGetsATimerAndAnotherWhenItIsPutOff() throws IOException {
        Invocation batch = Invocation.of(function, "stream-follow-up-put-off");

        assertThat(batch.answer()).isEqualTo(NOTHING_FAILED);
        assertThat(company.schedules.created()).containsExactly("f3/4", "f3/5");
        assertThat(company.schedules.timers()).containsExactly("f3/5");
    }

    @Test
    void aNoticeGoesOutOnceHoweverOftenTheStreamShowsIt() throws IOException {
        company.asks("+79270000001");
        Notice notice = company.store.everyNotice().getFirst();
        String event =
                Invocation.event("stream-notice")
                        .replace("A7K2QX", notice.deal().value())
                        .replace("01K0000000000000000000000N", notice.id());

        assertThat(Invocation.with(function, event).answer()).isEqualTo(NOTHING_FAILED);
        int sent = company.messenger.messages().size();
        Invocation.with(function, event);

        assertThat(company.messenger.newsTo(company.anna)).containsExactly(notice.kind());
        assertThat(company.messenger.messages()).hasSize(sent);
    }

    @Test
    void theFirstRecordThatFailsIsNamedAndThoseBeforeItAreDone() throws IOException {
        String event =
                Invocation.event("stream-follow-up-put-off")
                        .replace("\"N\": \"5\"", "\"N\": \"?\"");

        Invocation batch = Invocation.with(function, event);

        assertThat(batch.answer())
                .isEqualTo(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"000000000000000100002\"}]}");
        assertThat(company.schedules.timers()).containsExactly("f3/4");
        assertThat(batch.log()).singleElement().asString().contains("could not be handled");
    }

    @Test
    void whatIsNoneOfItsEventsIsAnError() {
        assertThatThrownBy(() -> Invocation.with(function, "{\"hello\":\"there\"}"))
                .isInstanceOf(CallFailed.class)
                .hasMessage("java.lang.IllegalArgumentException");
        assertThatThrownBy(() -> Invocation.with(function, "["))
                .isInstanceOf(CallFailed.class)
                .hasMessage(BadJson.class.getName());
    }

    private FollowUp promised() {
        DealId deal = company.dealOf(company.anna);
        company.by(company.anna).promises(deal, "позвонить", company.in(DAY));
        return company.promise(deal, FollowUp.Kind.PROMISE);
    }
}
