package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.local.aws.AwsException;

final class ScheduleExpressionTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void atIsThatMomentInTheZone() {
        assertThat(at("at(2026-11-27T10:00:00)", ZoneId.of("Europe/Moscow")))
                .isEqualTo("2026-11-27T07:00:00Z");
    }

    @Test
    void atInTheHourThatSpringSkipsIsAnHourLater() {
        assertThat(at("at(2027-03-28T02:30:00)", BERLIN)).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(local("2027-03-28T01:30:00Z")).isEqualTo("2027-03-28T03:30");
    }

    @Test
    void atInTheHourThatComesTwiceInAutumnIsItsFirstComing() {
        assertThat(at("at(2026-10-25T02:30:00)", BERLIN)).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void rateBeatsAtOnceAndThenSteadily() {
        assertThat(times("rate(5 minutes)", UTC, 3))
                .containsExactly(
                        "2026-11-23T12:00:00Z", "2026-11-23T12:05:00Z", "2026-11-23T12:10:00Z");
    }

    @Test
    void aDayOfARateIsTwentyFourHoursAlsoWhenTheClocksChange() {
        Timing timing = timing("rate(1 day)", BERLIN);
        Instant put = Instant.parse("2026-10-24T10:00:00Z");
        assertThat(timing.firstFrom(put.plusSeconds(1), put))
                .contains(Instant.parse("2026-10-25T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cron(0 10 * * ? *)       | 2026-11-24T10:00:00Z | 2026-11-25T10:00:00Z",
                "cron(0/20 12 ? * MON *)  | 2026-11-23T12:00:00Z | 2026-11-23T12:20:00Z",
                "cron(5-15/10 8 ? * * *)  | 2026-11-24T08:05:00Z | 2026-11-24T08:15:00Z",
                "cron(0 9 ? * MON-FRI *)  | 2026-11-24T09:00:00Z | 2026-11-25T09:00:00Z",
                "cron(0 9 ? * 1,7 *)      | 2026-11-28T09:00:00Z | 2026-11-29T09:00:00Z",
                "cron(0 9 ? * sat *)      | 2026-11-28T09:00:00Z | 2026-12-05T09:00:00Z",
                "cron(0 9 ? * L *)        | 2026-11-28T09:00:00Z | 2026-12-05T09:00:00Z",
                "cron(0 9 ? * 6L *)       | 2026-11-27T09:00:00Z | 2026-12-25T09:00:00Z",
                "cron(0 9 ? * 3#2 *)      | 2026-12-08T09:00:00Z | 2027-01-12T09:00:00Z",
                "cron(0 9 ? * SUN#5 *)    | 2026-11-29T09:00:00Z | 2027-01-31T09:00:00Z",
                "cron(0 9 L * ? *)        | 2026-11-30T09:00:00Z | 2026-12-31T09:00:00Z",
                "cron(0 9 28W 11,2 ? *)   | 2026-11-27T09:00:00Z | 2027-02-26T09:00:00Z",
                "cron(0 9 1W MAY-AUG ? *) | 2027-05-03T09:00:00Z | 2027-06-01T09:00:00Z",
                "cron(0 0 29 2 ? *)       | 2028-02-29T00:00:00Z | 2032-02-29T00:00:00Z",
                "cron(0 0 1 1 ? 2030/3)   | 2030-01-01T00:00:00Z | 2033-01-01T00:00:00Z",
            })
    void cronFollowsTheCalendar(String expression, String first, String second) {
        assertThat(times(expression, UTC, 2)).containsExactly(first, second);
    }

    @Test
    void cronKeepsTheHourOfTheWallWhenTheClocksChange() {
        assertThat(timesFrom("2026-10-24T00:00:00Z", "cron(0 10 * * ? *)", BERLIN, 2))
                .containsExactly("2026-10-24T08:00:00Z", "2026-10-25T09:00:00Z");
    }

    @Test
    void cronSkipsATimeThatSpringSkips() {
        assertThat(timesFrom("2027-03-27T00:00:00Z", "cron(30 2 * * ? *)", BERLIN, 2))
                .containsExactly("2027-03-27T01:30:00Z", "2027-03-29T00:30:00Z");
    }

    @Test
    void cronFiresOnceForATimeThatComesTwiceInAutumn() {
        assertThat(timesFrom("2026-10-24T22:00:00Z", "cron(0/30 2 * * ? *)", BERLIN, 3))
                .containsExactly(
                        "2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:00:00Z");
    }

    @Test
    void cronOfYearsThatArePastNeverFires() {
        assertThat(times("cron(0 0 1 1 ? 2020)", UTC, 1)).isEmpty();
        assertThat(times("cron(0 0 30 2 ? *)", UTC, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "at(2026-11-23)",
                "at(2026-02-29T10:00:00)",
                "at(2026-11-23T10:00:00Z)",
                "at(2026-11-23T10:00:00",
                "rate(0 minutes)",
                "rate(5)",
                "rate(5 seconds)",
                "rate(-1 day)",
                "every(5 minutes)",
                "cron(0 10 * * * *)",
                "cron(0 10 ? * ? *)",
                "cron(0 10 1 * MON *)",
                "cron(0 10 * * ?)",
                "cron(60 10 * * ? *)",
                "cron(0 24 * * ? *)",
                "cron(0 10 32 * ? *)",
                "cron(0 10 * JUM ? *)",
                "cron(0 10 ? * 8 *)",
                "cron(0 10 ? * MON#6 *)",
                "cron(0 10 * * ? 1969)",
                "cron(30-10 10 * * ? *)",
                "cron(0/0 10 * * ? *)",
                "cron(0, 10 * * ? *)",
            })
    void whatIsNoExpressionIsRefused(String text) {
        assertThatThrownBy(() -> ScheduleExpression.parse(text))
                .isInstanceOf(AwsException.class)
                .hasMessage("Invalid Schedule Expression %s.", text);
    }

    private static String at(String expression, ZoneId zone) {
        return timing(expression, zone).firstFrom(Instant.EPOCH, MONDAY).orElseThrow().toString();
    }

    private static LocalDateTime local(String moment) {
        return LocalDateTime.ofInstant(Instant.parse(moment), BERLIN);
    }

    private static List<String> times(String expression, ZoneId zone, int number) {
        return timesFrom(MONDAY.toString(), expression, zone, number);
    }

    private static List<String> timesFrom(
            String moment, String expression, ZoneId zone, int number) {
        Timing timing = timing(expression, zone);
        Instant put = Instant.parse(moment);
        List<String> times = new ArrayList<>();
        Optional<Instant> next = timing.firstFrom(put, put);
        while (next.isPresent() && times.size() < number) {
            times.add(next.get().toString());
            next = timing.firstFrom(next.get().plusNanos(1), put);
        }
        return times;
    }

    private static Timing timing(String expression, ZoneId zone) {
        return new Timing(ScheduleExpression.parse(expression), zone, null, null, true);
    }
}
