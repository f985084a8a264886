package voronka.domain.funnel;

import voronka.domain.team.MemberId;

/**
 * Somebody who will have too little to sell: what their live deals promise for some days to come
 * beside what they usually promised for as many days.
 *
 * @param days the thirty days to come, or the thirty after them
 * @param promised by the live deals alone, at their own pace
 * @param usual what they promised on the same day of past months; where a plan is set, as many
 *     times larger as the plan is than what was won
 * @param planned whether a plan is behind the usual
 */
public record EarlyWarning(
        MemberId member, Days days, Forecast.Much promised, Forecast.Much usual, boolean planned) {
    /** Less than that share of the usual is a warning. */
    public static final double TOO_LITTLE = 0.5;

    /** So many days ahead, and as many more. */
    public static final int AHEAD = 30;

    /** Of fewer deals than that nothing is said. */
    static final double LEAST_DEALS = 0.7;

    /** The share of the usual that is promised. */
    public double share() {
        return usual.deals() == 0 ? 1 : promised.deals() / usual.deals();
    }
}
