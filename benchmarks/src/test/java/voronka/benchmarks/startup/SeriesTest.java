package voronka.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void itTellsTheLeastTheMiddleAndHowFarTheMiddleHalfReaches() {
        Series series = of(130, 90, 110, 100, 120);

        assertThat(series.min()).isEqualTo(Duration.ofMillis(90));
        assertThat(series.median()).isEqualTo(Duration.ofMillis(110));
        assertThat(series.spread()).isEqualTo(20.0 / 110);
    }

    @Test
    void betweenTwoTheMiddleIsHalfway() {
        assertThat(of(100, 200).median()).isEqualTo(Duration.ofMillis(150));
        assertThat(of(100).spread()).isZero();
    }

    private static Series of(int... millis) {
        Series series = new Series();
        for (int each : millis) {
            series.add(Duration.ofMillis(each));
        }
        return series;
    }
}
