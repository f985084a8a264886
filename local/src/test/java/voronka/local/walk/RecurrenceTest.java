package voronka.local.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant ANCHOR = Instant.parse("2026-03-02T07:03:30Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cron(0 9 ? * MON *)        | 2026-03-02T09:00+01:00 | 2026-03-09T09:00+01:00
                    cron(0 9 ? * MON *)        | 2026-03-02T08:59+01:00 | 2026-03-02T09:00+01:00
                    cron(0/15 8-10 * * ? *)    | 2026-03-02T08:16+01:00 | 2026-03-02T08:30+01:00
                    cron(30 18 L * ? *)        | 2026-02-01T00:00+01:00 | 2026-02-28T18:30+01:00
                    cron(0 8 ? * FRI#2 *)      | 2026-03-02T00:00+01:00 | 2026-03-13T08:00+01:00
                    cron(0 8 ? * 6L *)         | 2026-03-02T00:00+01:00 | 2026-03-27T08:00+01:00
                    cron(0 8 1W * ? *)         | 2026-02-02T08:00+01:00 | 2026-03-02T08:00+01:00
                    cron(0 0 1 JAN ? 2028)     | 2026-03-02T00:00+01:00 | 2028-01-01T00:00+01:00
                    cron(0 12 ? * 2,4 *)       | 2026-03-03T00:00+01:00 | 2026-03-04T12:00+01:00
                    cron(30 2 29 * ? *)        | 2026-03-28T00:00+01:00 | 2026-04-29T02:30+02:00
                    cron(30 2 25 * ? *)        | 2026-10-25T00:00+02:00 | 2026-10-25T02:30+02:00
                    cron(30 2 25 * ? *)        | 2026-10-25T02:30+02:00 | 2026-11-25T02:30+01:00
                    """)
    void cronFollowsTheWallOfItsZone(String expression, String after, String next) {
        Recurrence recurrence = Recurrence.parse(expression, BERLIN, ANCHOR);
        assertThat(recurrence.next(ZonedDateTime.parse(after).toInstant()))
                .contains(ZonedDateTime.parse(next).toInstant());
    }

    @Test
    void aYearThatIsOverHasNoNextMoment() {
        assertThat(Recurrence.parse("cron(0 0 1 1 ? 2025)", BERLIN, ANCHOR).next(ANCHOR)).isEmpty();
    }

    @Test
    void aRateCountsFromTheStacksBeginning() {
        Recurrence rate = Recurrence.parse("rate(5 minutes)", BERLIN, ANCHOR);
        assertThat(rate.next(ANCHOR)).contains(Instant.parse("2026-03-02T07:08:30Z"));
        assertThat(rate.next(Instant.parse("2026-03-02T07:08:30Z")))
                .contains(Instant.parse("2026-03-02T07:13:30Z"));
        assertThat(rate.lastWithin(ANCHOR, Instant.parse("2026-03-02T08:00:00Z")))
                .contains(Instant.parse("2026-03-02T07:58:30Z"));
        assertThat(rate.lastWithin(ANCHOR, ANCHOR.plusSeconds(299))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at(2026-01-01T00:00:00)",
                "rate(0 minutes)",
                "rate(5 fortnights)",
                "cron(0 9 * * *)",
                "cron(0 9 * * * *)",
                "cron(0 9 ? * ? *)",
                "cron(61 9 * * ? *)",
                "cron(0 9 ? * XYZ *)"
            })
    void whatIsNoSuchExpressionIsRefused(String expression) {
        assertThatThrownBy(() -> Recurrence.parse(expression, BERLIN, ANCHOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
