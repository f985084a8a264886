package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortTimeTest {
    @Test
    void textsSortAsTheirInstants() {
        List<Instant> instants = new ArrayList<>();
        Random random = new Random(1);
        for (int number = 0; number < 500; number++) {
            instants.add(
                    Instant.ofEpochMilli(
                            random.nextLong(-50_000_000_000_000L, 250_000_000_000_000L)));
        }
        instants.add(Instant.parse("2026-11-23T07:00:00Z"));
        instants.add(Instant.parse("2026-11-23T07:00:00.001Z"));
        instants.add(Instant.parse("2026-11-23T07:00:00.100Z"));
        Collections.sort(instants);

        List<String> texts = instants.stream().map(SortTime::of).toList();

        assertThat(texts).isSorted().allSatisfy(text -> assertThat(text).hasSize(SortTime.WIDTH));
        assertThat(texts.stream().map(text -> SortTime.read(text + "#id")).toList())
                .isEqualTo(instants);
    }

    @Test
    void yearOfFiveDigitsIsRefused() {
        assertThatThrownBy(() -> SortTime.of(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
