package voronka.local.cost;

import java.util.List;

/**
 * What AWS asks, in dollars, and what others ask for a seat. The only place where prices stand.
 *
 * <p>List prices of us-east-1 as published in November 2026; regions in Europe are 10 to 25 percent
 * dearer.
 */
final class Prices {
    static final String REGION = "us-east-1";
    static final String DATE = "November 2026";

    static final double WRITE_UNIT = 0.625e-6;
    static final double READ_UNIT = 0.125e-6;
    static final double STORED_GB = 0.25;
    static final double BACKED_UP_GB = 0.20;
    static final double CALL = 0.20e-6;
    static final double GB_SECOND_ARM = 0.0000133334;
    static final double HTTP_REQUEST = 1.00e-6;
    static final double TIMER = 1.00e-6;
    static final double LOGGED_GB = 0.50;
    static final double METRIC = 0.30;
    static final double ALARM = 0.10;
    static final double DASHBOARD = 3.00;

    /** What every account gets each month for good. */
    static final double FREE_CALLS = 1e6;

    static final double FREE_GB_SECONDS = 400_000;
    static final double FREE_STORED_GB = 25;
    static final double FREE_TIMERS = 14e6;
    static final double FREE_LOGGED_GB = 5;

    /** The first of these that cost nothing: ten metrics, ten alarms, three dashboards. */
    static final int FREE_METRICS = 10;

    static final int FREE_ALARMS = 10;
    static final int FREE_DASHBOARDS = 3;

    /**
     * A product that is paid by the seat.
     *
     * @param seat dollars for a seat and month
     * @param source where that was read, and when
     */
    record Product(String name, int seat, String source) {}

    static final List<Product> PRODUCTS =
            List.of(
                    new Product(
                            "Pipedrive Lite",
                            14,
                            "billed yearly; a third party's page of 16 September 2026"),
                    new Product(
                            "Kommo Base", 15, "six months at least; a third party's comparison"),
                    new Product("HubSpot Starter", 20, "a third party's comparison"));

    static final String OTHERS = "amoCRM Basic is told to cost 599 roubles a seat (a third party).";

    private Prices() {}
}
