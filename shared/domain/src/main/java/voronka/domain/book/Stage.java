package voronka.domain.book;

/**
 * A step of a pipeline.
 *
 * @param probability how likely a deal that stands here is won, in percent, for the weighted sum
 */
public record Stage(StageKey key, LocalizedText name, int probability) {
    public Stage {
        if (probability < 0 || probability > 100) {
            throw new IllegalArgumentException("not a percentage: " + probability);
        }
    }
}
