package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.ADeal;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Outlook.Step;

class OutlookTest {
    private static final StageKey CALLS = new StageKey("calls");
    private static final StageKey MEETINGS = new StageKey("meetings");

    /** Three in a hundred calls become meetings, and 67 % of the meetings sales. */
    private final Outlook outlook =
            new Outlook(
                    1000,
                    List.of(new Step(CALLS, 0.03, 1000), new Step(MEETINGS, 0.67, 30)),
                    10_000);

    @Test
    void keyStageConvertsBestAndTheOneThatFeedsItIsTheTarget() {
        Outlook.Key key = outlook.key().orElseThrow();
        assertThat(key.stage().stage()).isEqualTo(MEETINGS);
        assertThat(key.feeding()).isEqualTo(new Step(CALLS, 0.03, 1000));
    }

    @Test
    void fromThreeToThirtyPercentIsTenTimesAsMuch() {
        assertThat(outlook.won()).isEqualTo(20.1, within(1e-9));
        assertThat(outlook.set(CALLS, 0.3).won()).isEqualTo(201, within(1e-9));
        assertThat(outlook.set(CALLS, 0.3).sum()).isEqualTo(10 * outlook.sum(), within(1e-6));
    }

    @Test
    void twiceSixtySevenPercentStopsAtAHundred() {
        Outlook doubled = outlook.with(MEETINGS, 2);
        assertThat(doubled.steps().getLast().share()).isEqualTo(1);
        assertThat(doubled.won()).isEqualTo(30, within(1e-9));
        assertThat(outlook.set(CALLS, -1).won()).isZero();
    }

    @Test
    void twiceTheInputIsTwiceTheSales() {
        assertThat(outlook.withInput(2).won()).isEqualTo(40.2, within(1e-9));
        assertThat(outlook.withInput(2).flow()).first().isEqualTo(2000.0);
    }

    @Test
    void thereIsNoKeyStageWithoutEnoughCases() {
        Outlook small =
                new Outlook(19, List.of(new Step(CALLS, 0.9, 19), new Step(MEETINGS, 1, 17)), 1);
        assertThat(small.key()).isEmpty();
        assertThat(small.steps().getFirst().isGuess()).isTrue();
    }

    @Test
    void whatHappenedInAPeriodGivesTheShares() {
        Map<String, Long> happened = new HashMap<>();
        happened.put("created.n", 100L);
        happened.put("passed.request.n", 30L);
        happened.put("lost.request.n", 70L);
        happened.put("passed.measuring.n", 10L);
        happened.put("lost.measuring.n", 10L);
        happened.put("won.n", 5L);
        happened.put("won.sum", 400L);
        happened.put("won.unknown", 1L);
        History events =
                History.ofEvents(
                        new Frame(ADeal.PIPELINE, ABook.ROUBLES),
                        Days.upTo(LocalDate.of(2026, 11, 23), 90),
                        new Counted(happened),
                        Counted.NOTHING);
        Outlook counted = Outlook.of(events);
        assertThat(counted.steps()).extracting(Step::share).startsWith(0.3, 0.5, 1.0);
        assertThat(counted.input()).isEqualTo(100);
        assertThat(counted.average()).as("of those with a sum").isEqualTo(100);
    }
}
