package voronka.aws.metrics;

/**
 * Every metric of our own. Each costs money for every hour in which it is told, so there are at
 * most ten, one per promise; what AWS counts by itself (errors, the age of a stream's records, the
 * depth of a queue) is not counted again.
 */
public enum Metric {
    /**
     * How long the oldest reminder or notice that should have reached somebody has been overdue; 0
     * when there is none. Told by every sweep, so that its absence tells that sweeps have stopped.
     */
    OLDEST_UNDELIVERED("OldestUndelivered", "Seconds"),

    /**
     * Reminders and notices that only the sweep found: their timer or their place in the stream was
     * lost.
     */
    FOUND_BY_SWEEP("FoundBySweep", "Count"),

    /** Leads and promises that nobody answered in time, so that everybody was told. */
    UNANSWERED_LEADS("UnansweredLeads", "Count"),

    /** Updates of Telegram that our code could not digest and has put aside. */
    PARKED_UPDATES("ParkedUpdates", "Count"),

    /** Counters that were not what the log says, and were repaired. Told once a night. */
    COUNTER_DRIFT("CounterDrift", "Count");

    private final String metricName;
    private final String unit;

    Metric(String metricName, String unit) {
        this.metricName = metricName;
        this.unit = unit;
    }

    /** What it is called outside. */
    public String metricName() {
        return metricName;
    }

    /** Its unit, in CloudWatch's words. */
    public String unit() {
        return unit;
    }
}
