package voronka.domain.funnel;

/** How many deals were lost of those that were closed. */
record Closed(long lost, long closed) {
    /** Less than that is no difference to act upon. */
    private static final double LEAST = 0.1;

    /** As many standard errors apart two shares are hardly apart by chance. */
    private static final double SURE = 2;

    static Closed of(Counted happened) {
        long lost = happened.ofAll("lost").deals();
        return new Closed(lost, lost + happened.of("won").deals());
    }

    Closed minus(Closed other) {
        return new Closed(lost - other.lost, closed - other.closed);
    }

    /** From 0 to 1. */
    double share() {
        return closed == 0 ? 0 : (double) lost / closed;
    }

    /**
     * Whether its share of lost deals is larger than the other's by {@link #LEAST} and by {@link
     * #SURE} standard errors, both of enough cases.
     */
    boolean isClearlyWorseThan(Closed other) {
        if (closed < History.ENOUGH || other.closed < History.ENOUGH) {
            return false;
        }
        double both = (double) (lost + other.lost) / (closed + other.closed);
        double error = Math.sqrt(both * (1 - both) * (1.0 / closed + 1.0 / other.closed));
        double more = share() - other.share();
        return more >= LEAST && more >= SURE * error;
    }
}
