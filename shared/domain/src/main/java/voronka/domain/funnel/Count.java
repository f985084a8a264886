package voronka.domain.funnel;

/**
 * How many deals, and for how much. A deal without a sum is counted apart and never as a zero.
 *
 * @param deals all of them
 * @param sum of those that have one, in minor units
 * @param withoutSum how many of the deals have none
 */
public record Count(long deals, long sum, long withoutSum) {
    /** None. */
    public static final Count NONE = new Count(0, 0, 0);

    /** Both together. */
    public Count plus(Count other) {
        return new Count(deals + other.deals, sum + other.sum, withoutSum + other.withoutSum);
    }

    /** This without the other, which is a part of it. */
    public Count minus(Count other) {
        return new Count(deals - other.deals, sum - other.sum, withoutSum - other.withoutSum);
    }

    /** Whether there is nothing to speak of. */
    public boolean isNone() {
        return deals == 0 && sum == 0 && withoutSum == 0;
    }
}
