package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.List;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;

/**
 * The log by the company's days: what a report reads that the counters do not know. Only events
 * that funnels count are in it.
 */
public interface Chronicle {
    /** So many events are read at once. */
    int MOST_AT_ONCE = 100;

    /**
     * Where an event stands.
     *
     * @param number of the deal's events, from 1: the first is its beginning
     */
    record Line(LocalDate day, DealId deal, int number) {}

    /**
     * Where the events of those days stand, day by day, at most that many. An index that may lag
     * behind by a moment.
     */
    List<Line> lines(Days period, int most);

    /** These events, in whatever order; at most {@link #MOST_AT_ONCE}. */
    List<DealEvent> events(List<Line> lines);
}
