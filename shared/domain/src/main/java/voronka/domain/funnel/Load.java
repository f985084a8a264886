package voronka.domain.funnel;

import org.jspecify.annotations.Nullable;

/**
 * How many open deals of a pipeline people have in hand, beside the most that one of them is known
 * to have carried.
 *
 * @param people who sells: the managers, and whoever else has an open deal
 * @param open all their open deals
 * @param norm null while too little is known for one
 */
public record Load(int people, long open, @Nullable Norm norm) {
    /** Of fewer month ends no norm is made. */
    public static final int LEAST_MONTHS = 3;

    /** Month ends that are looked at: the last ones. */
    public static final int MONTHS = 12;

    /**
     * What the busiest of them had open at a month's end, on the average. Not what the company
     * wishes for, but what has been done.
     *
     * @param months over so many month ends, from the first at which they had any
     */
    public record Norm(double deals, int months) {}

    /** How many each has, with so many more in all; 0 where nobody sells. */
    public double each(double more) {
        return people == 0 ? 0 : (open + more) / people;
    }

    /** How many people it would take besides, so that with so many more deals the norm holds. */
    public int missing(double more) {
        if (norm == null || norm.deals() <= 0) {
            return 0;
        }
        // A deal's hair above the norm is the norm.
        return Math.max(0, (int) Math.ceil((open + more) / norm.deals() - 1e-9) - people);
    }
}
