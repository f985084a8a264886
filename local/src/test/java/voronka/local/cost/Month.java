package voronka.local.cost;

import static voronka.local.cost.Work.DAYS;
import static voronka.local.cost.Work.OF_A_DEAL;

import java.util.function.Predicate;
import voronka.local.cost.Measured.Units;
import voronka.local.cost.Work.Step;

/**
 * A month of a company: what it asks of AWS, and what that costs.
 *
 * @param managers who sell
 * @param deals new ones in that month, of all managers together
 */
record Month(int managers, int deals, Measured measured) {
    private static final double MEASURED_ROSTER = 103;

    /** Calls of the functions. */
    double calls() {
        return updates()
                + doors()
                + stirred()
                + fired()
                + counted()
                + pictures()
                + calendars()
                + Work.SWEEPS
                + Work.ROUNDS
                + DAYS;
    }

    /** Requests that come in over HTTP. */
    double requests() {
        return updates() + doors() + calendars();
    }

    double gbSeconds() {
        double working =
                updates() * Work.BOT_MS
                        + (doors() + calendars()) * Work.DOOR_MS
                        + (stirred() + fired() + counted()) * Work.READER_MS
                        + Work.SWEEPS * Work.SWEEP_MS
                        + Work.ROUNDS * Work.ROUND_MS
                        + pictures() * Work.PICTURE_MS
                        + reads(Work.READS_A_NIGHT) / 1000 * DAYS * Work.READER_MS;
        double starting =
                (calls() - Work.SWEEPS - Work.ROUNDS) * Work.startShare(managers) * Work.START_MS;
        return (working + starting) / 1000;
    }

    Units units() {
        Units all = Units.NONE;
        for (Step step : OF_A_DEAL) {
            all = all.and(measured.of(step.measured()).times(step.times() * deals));
        }
        Units told = measured.of("news to two managers").times(Math.min(managers, Work.TOLD) / 2.0);
        Units roster = new Units((updates() + calendars()) * rosterReads(), 0);
        Units sweeping =
                measured.of("a sweep's look at 96 lines")
                        .times(Work.SWEEPS)
                        .and(measured.of("a card").times(Work.LOOKS * fired()));
        Units lists =
                measured.of("/today with 32 promises")
                        .and(measured.of("20 deals by their ids"))
                        .times(lists());
        return all.and(told.times(deals))
                .and(roster)
                .and(sweeping)
                .and(measured.of("a look whether a report is due").times(Work.ROUNDS))
                .and(lists)
                .and(measured.of("a calendar of 32 entries").times(calendars()))
                .and(measured.of("move to the next stage").times(Work.TRANSITIONS * deals))
                .and(measured.of("a system's key").times(Work.TRANSITIONS * deals))
                .and(measured.of("counting a deal's beginning").times(counted()))
                .and(new Units(reads(Work.READS_A_NIGHT) * DAYS, 0));
    }

    double storedGb() {
        return reads(Work.KB_A_DEAL) / 1e6;
    }

    double loggedGb() {
        return calls() * Work.LOG_KB_A_CALL / 1e6;
    }

    double timers() {
        return fired() + Work.SWEEPS + Work.ROUNDS + DAYS;
    }

    /** At list prices, without what is free and without what is fixed. */
    double listPrice() {
        return priced(0, 0, 0, 0, 0);
    }

    /** With what every account has free for good. */
    double withFreeTier() {
        return priced(
                Prices.FREE_CALLS,
                Prices.FREE_GB_SECONDS,
                Prices.FREE_STORED_GB,
                Prices.FREE_TIMERS,
                Prices.FREE_LOGGED_GB);
    }

    private double priced(
            double calls, double gbSeconds, double storedGb, double timers, double loggedGb) {
        Units units = units();
        return units.reads() * Prices.READ_UNIT
                + units.writes() * Prices.WRITE_UNIT
                + above(calls(), calls) * Prices.CALL
                + above(gbSeconds(), gbSeconds) * Prices.GB_SECOND_ARM
                + requests() * Prices.HTTP_REQUEST
                + above(timers(), timers) * Prices.TIMER
                + above(storedGb(), storedGb) * Prices.STORED_GB
                + storedGb() * Prices.BACKED_UP_GB
                + above(loggedGb(), loggedGb) * Prices.LOGGED_GB;
    }

    private static double above(double used, double free) {
        return Math.max(0, used - free);
    }

    private double updates() {
        return times(Step::taps) + lists();
    }

    private double lists() {
        return (double) Work.people(managers) * Work.WORKING_DAYS * Work.LISTS_A_DAY;
    }

    private double pictures() {
        return (double) Work.directors(managers) * Work.WORKING_DAYS * Work.PICTURES_A_DAY;
    }

    private double calendars() {
        return Work.people(managers) * DAYS * Work.CALENDARS_A_DAY;
    }

    private double doors() {
        return deals * (1 + Work.TRANSITIONS);
    }

    private double stirred() {
        return times(Step::stirs);
    }

    private double fired() {
        return times(step -> step.measured().equals("a reminder"));
    }

    private double counted() {
        return times(Step::counted) + Work.TRANSITIONS * deals;
    }

    private double times(Predicate<Step> which) {
        return deals * OF_A_DEAL.stream().filter(which).mapToDouble(Step::times).sum();
    }

    /** Each update reads all who work here. */
    private double rosterReads() {
        double one = measured.of("the roster of 103").reads() / MEASURED_ROSTER;
        return Math.max(1, Math.ceil(one * Work.people(managers)));
    }

    /** Something for each deal that has gathered. */
    private double reads(double each) {
        return each * deals * Work.MONTHS_KEPT;
    }
}
