package voronka.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final int CHANCES = 3;

    @Test
    void whateverIsKilledLostAndDoubledEachPromiseIsRemindedOfInTimeAndTwiceOnlyAfterAKill() {
        Map<String, Integer> kills = new TreeMap<>();
        for (int seed = 1; seed <= CHANCES; seed++) {
            Figures figures = new Simulation(2_000, 180, seed, Rates.OFTEN).run(day -> {});
            figures.kills().forEach((place, times) -> kills.merge(place, times, Integer::sum));
            assertIsGood(figures);
        }

        assertThat(kills).allSatisfy((place, times) -> assertThat(times).isPositive());
    }

    private static void assertIsGood(Figures figures) {
        assertThat(figures.faults()).as(figures.told()).isEmpty();
        assertThat(figures.lost()).isEmpty();
        assertThat(figures.unsettled()).isZero();
        assertThat(figures.promises()).isGreaterThan(1_900);
        assertThat(figures.reminders()).isGreaterThan(figures.messages());
        assertThat(figures.timersLost()).isPositive();
        assertThat(figures.timersDoubled()).isPositive();
        assertThat(figures.ghosts()).isPositive();
        assertThat(figures.batchesAgain()).isPositive();
        assertThat(figures.twice()).isPositive();
    }
}
