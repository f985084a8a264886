package voronka.local.cost;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import voronka.local.cost.Measured.Units;

/** docs/cost.md, written by what computes it. */
final class CostPage {
    private static final int[][] COMPANIES = {
        {1, 35}, {3, 300}, {10, 350}, {10, 2_000}, {100, 3_500}, {1_000, 35_000}
    };

    private final Measured measured = new Measured();
    private final int metrics;
    private final int alarms;
    private final int dashboards;

    CostPage(int metrics, int alarms, int dashboards) {
        this.metrics = metrics;
        this.alarms = alarms;
        this.dashboards = dashboards;
    }

    /** The companies of the table. */
    List<Month> months() {
        return List.of(COMPANIES).stream().map(c -> new Month(c[0], c[1], measured)).toList();
    }

    /** What watching costs each month, whatever is sold: at list prices. */
    double fixedList() {
        return metrics * Prices.METRIC + alarms * Prices.ALARM + dashboards * Prices.DASHBOARD;
    }

    /** The same where nothing else of the account has used up what is free. */
    double fixedFree() {
        return Math.max(0, metrics - Prices.FREE_METRICS) * Prices.METRIC
                + Math.max(0, alarms - Prices.FREE_ALARMS) * Prices.ALARM
                + Math.max(0, dashboards - Prices.FREE_DASHBOARDS) * Prices.DASHBOARD;
    }

    String text() {
        return """
        # What a month costs

        This page is written by a test (`make cost`); the build fails when page and computation differ. The units of the table are [measured](table-design.md#what-it-costs), the work of a month and the durations are assumed, below. Prices are list prices
        of %s in %s, in dollars. Nobody has paid such a bill yet: no stack has run in a real account.

        ## By what is sold

        | managers | new deals | requests | calls of functions | GB-seconds | write units | read units | GB stored | **list price** | with the free tier |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        %s

        *With the free tier*: what every account has free each month for good (a million calls, 400,000 GB-seconds, 25 GB in tables, 14 million timers, 5 GB of logs), if nothing else of the account uses it up. What is free only in an account's first year is not counted.

        ## Fixed, whatever is sold

        | what | number | list price | with the free tier |
        | --- | --- | --- | --- |
        | metrics of our own | %d | %s | %s |
        | alarms | %d | %s | %s |
        | dashboard | %d | %s | %s |
        | keys (the table's is DynamoDB's own), secrets (SSM standard parameters), snapshots (SnapStart for Java), the domain's certificate | | 0 | 0 |
        | **together** | | **%s** | **%s** |

        ## Beside products that are paid by the seat

        | managers | new deals | Voronka: list price and fixed | %s |
        | --- | --- | --- | %s |
        %s

        %s %s Whoever compares adds the hours of somebody who looks after an AWS account.

        ## What was assumed

        For one deal, in the order of its life; every step is a row of the measured table:

        | step | times |
        | --- | --- |
        %s

        - %d lists a day and person (`/today`, `/my`, `/funnel`) on %d working days; a director for ten managers; each update reads the roster.
        - A director looks at %d pictures a day, each drawn in %s ms.
        - Everybody's calendar program asks for their days %d times a day.
        - A new lead is told to %d people at most. Other systems move every third deal.
        - Each event is counted by itself, which is the dearest way: with more traffic the stream brings several at once.
        - %d months of deals have gathered (%s KB each), and every night their log is read twice to prove the counters.
        - Functions have 1 GB on arm64. A call takes %s ms (bot), %s ms (form, other systems, calendar), %s ms (stream, timer), %s ms (sweep), %s ms (a look whether a report is due); a start takes %s ms more and is met by 30, 15, 4 and 1 of 100 calls in companies of 1, 10, 100 and 1,000 managers. That is a guess until somebody measures it on AWS.
        - %s KB of log for a call. Data that leaves AWS (100 GB a month are free), the queue and the bucket with the zips are too little to show.

        In a small company write units are the largest part, most of them the funnel's counters. In a large one it is the nightly proof, which reads the whole log, and grows with it. Whether a transaction doubles the units of indexes too AWS's rules do not say; here it does not.
        """
                .formatted(
                        Prices.REGION,
                        Prices.DATE,
                        rows(),
                        metrics,
                        dollars(metrics * Prices.METRIC),
                        dollars(Math.max(0, metrics - Prices.FREE_METRICS) * Prices.METRIC),
                        alarms,
                        dollars(alarms * Prices.ALARM),
                        dollars(Math.max(0, alarms - Prices.FREE_ALARMS) * Prices.ALARM),
                        dashboards,
                        dollars(dashboards * Prices.DASHBOARD),
                        dollars(
                                Math.max(0, dashboards - Prices.FREE_DASHBOARDS)
                                        * Prices.DASHBOARD),
                        dollars(fixedList()),
                        dollars(fixedFree()),
                        products(p -> "%s, $%d".formatted(p.name(), p.seat())),
                        products(p -> "---"),
                        besides(),
                        Prices.PRODUCTS.stream()
                                .map(p -> p.name() + ": " + p.source() + ".")
                                .collect(Collectors.joining(" ")),
                        Prices.OTHERS,
                        Work.OF_A_DEAL.stream()
                                .map(s -> "| %s | %s |".formatted(s.measured(), number(s.times())))
                                .collect(Collectors.joining("\n")),
                        Work.LISTS_A_DAY,
                        Work.WORKING_DAYS,
                        Work.PICTURES_A_DAY,
                        number(Work.PICTURE_MS),
                        Work.CALENDARS_A_DAY,
                        Work.TOLD,
                        Work.MONTHS_KEPT,
                        number(Work.KB_A_DEAL),
                        number(Work.BOT_MS),
                        number(Work.DOOR_MS),
                        number(Work.READER_MS),
                        number(Work.SWEEP_MS),
                        number(Work.ROUND_MS),
                        number(Work.START_MS),
                        String.valueOf(Work.LOG_KB_A_CALL));
    }

    private String rows() {
        return months().stream().map(CostPage::row).collect(Collectors.joining("\n"));
    }

    private static String row(Month month) {
        Units units = month.units();
        return "| %s | %s | %s | %s | %s | %s | %s | %s | **%s** | %s |"
                .formatted(
                        number(month.managers()),
                        number(month.deals()),
                        number(month.requests()),
                        number(month.calls()),
                        number(month.gbSeconds()),
                        number(units.writes()),
                        number(units.reads()),
                        String.format(Locale.ROOT, "%.2f", month.storedGb()),
                        dollars(month.listPrice()),
                        dollars(month.withFreeTier()));
    }

    private String besides() {
        return months().stream()
                .map(
                        month ->
                                "| %s | %s | **%s** | %s |"
                                        .formatted(
                                                number(month.managers()),
                                                number(month.deals()),
                                                dollars(month.listPrice() + fixedList()),
                                                products(
                                                        p ->
                                                                "$"
                                                                        + number(
                                                                                p.seat()
                                                                                        * (double)
                                                                                                month
                                                                                                        .managers()))))
                .collect(Collectors.joining("\n"));
    }

    private static String products(java.util.function.Function<Prices.Product, String> told) {
        return Prices.PRODUCTS.stream().map(told).collect(Collectors.joining(" | "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String dollars(double value) {
        return value == 0
                ? "0"
                : String.format(Locale.ROOT, value < 100 ? "$%.2f" : "$%,.0f", value);
    }
}
