package voronka.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voronka.domain.MovableClock;
import voronka.domain.deal.DealId;

class RandomIdsTest {
    private final MovableClock clock = MovableClock.mondayMorning();
    private final RandomIds ids = new RandomIds(clock);

    @Test
    void idsSortByTheirTime() {
        String before = ids.next();
        clock.forward(Duration.ofMillis(1));
        String after = ids.next();
        clock.forward(Duration.ofDays(100_000));

        assertThat(before).isLessThan(after);
        assertThat(after).isLessThan(ids.next());
        assertThat(before).matches("[0-9A-HJKMNP-TV-Z]{26}");
    }

    @Test
    void timeIsTheFirstTenDigits() {
        clock.moveTo(Instant.ofEpochMilli(0));
        assertThat(ids.next()).startsWith("0000000000");
        clock.moveTo(Instant.ofEpochMilli(33));
        assertThat(ids.next()).startsWith("0000000011");
        clock.moveTo(Instant.ofEpochMilli((1L << 48) - 1));
        assertThat(ids.next()).startsWith("7ZZZZZZZZZ");
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < 10_000; number++) {
            assertThat(seen.add(ids.next())).isTrue();
        }
    }

    @Test
    void dealsIdsUseTheWholeAlphabet() {
        Set<Integer> letters = new HashSet<>();
        for (int number = 0; number < 1_000; number++) {
            ids.deal().value().chars().forEach(letters::add);
        }
        assertThat(letters).hasSize(DealId.ALPHABET.length());
    }

    @Test
    void secretsAreLongAndDiffer() {
        assertThat(ids.secret()).matches("[0-9A-Z]{26}").isNotEqualTo(ids.secret());
    }
}
