package voronka.domain.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.money.Money;

/**
 * What it takes to close or to freeze a deal.
 *
 * @param won what is confirmed before a deal is won
 * @param lost what is confirmed before a deal is lost
 * @param frozen what is confirmed before a deal is frozen
 * @param leastTouches how often the client was to be approached before a deal may be lost
 * @param lossTask what is to be done after a loss; null when nothing
 */
public record Closing(
        List<Criterion> won,
        List<Criterion> lost,
        List<Criterion> frozen,
        @Nullable LossGuard guard,
        int leastTouches,
        @Nullable ChecklistItem lossTask) {

    /** Something that is confirmed by a tap. */
    public record Criterion(String key, LocalizedText text) {}

    /**
     * When losing needs a head's agreement.
     *
     * @param above for deals of more than that; null when the sum does not matter
     * @param from for deals that have reached that stage; null when the stage does not matter
     */
    public record LossGuard(@Nullable Money above, @Nullable StageKey from) {
        public LossGuard {
            if (above == null && from == null) {
                throw new IllegalArgumentException("a guard without a sum and without a stage");
            }
        }
    }

    public Closing {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
        frozen = List.copyOf(frozen);
        if (leastTouches < 0 || leastTouches > 100) {
            throw new IllegalArgumentException("0 to 100 touches, not " + leastTouches);
        }
    }

    /** A tap closes it. */
    public static Closing free() {
        return new Closing(List.of(), List.of(), List.of(), null, 0, null);
    }
}
