package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Standing;

/**
 * Which stages a deal has passed by an event: the furthest one of before and all it reached, but
 * the last of them; a win passes the last, too. So a stage is passed once in a deal's life, a
 * skipped one with the rest.
 */
final class PassedStages {
    private PassedStages() {}

    static List<StageKey> of(DealEvent event) {
        boolean won = event.what() instanceof DealEvent.Won;
        if (event.firstReached().isEmpty() && !won) {
            return List.of();
        }
        List<StageKey> passed = new ArrayList<>();
        Standing before = event.before();
        if (before != null) {
            passed.add(before.furthest());
        }
        passed.addAll(event.firstReached());
        if (!won) {
            passed.removeLast();
        }
        return passed;
    }
}
