package voronka.domain.funnel;

import java.util.List;
import java.util.Map;
import voronka.domain.deal.DealEvent;

/** The counters, kept once per event however often an event is shown. */
public interface Counters extends CounterReadings {
    /** Adds what these events add, leaving out those that were counted before. */
    void count(List<DealEvent> events);

    /** Adds differences that a recount has found, marking no event as counted. */
    void adjust(Map<CounterKey, Map<String, Long>> differences);
}
