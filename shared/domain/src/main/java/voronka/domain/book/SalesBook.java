package voronka.domain.book;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * One version of the company's process.
 *
 * @param version from 1, one more with each publishing
 * @param zone the company's zone: which day it is, and when "ten in the morning" is
 * @param currency the one currency of sums
 * @param pipelines the first is where leads go that name none
 */
public record SalesBook(
        int version,
        ZoneId zone,
        Currency currency,
        List<Pipeline> pipelines,
        List<Reason> lostReasons,
        List<Reason> frozenReasons) {

    public SalesBook {
        pipelines = List.copyOf(pipelines);
        lostReasons = List.copyOf(lostReasons);
        frozenReasons = List.copyOf(frozenReasons);
        if (pipelines.isEmpty()) {
            throw new IllegalArgumentException("a sales book has at least one pipeline");
        }
    }

    /** The pipeline of that key. */
    public Optional<Pipeline> pipeline(String key) {
        return pipelines.stream().filter(pipeline -> pipeline.key().equals(key)).findFirst();
    }

    /** Where a lead goes that names no pipeline. */
    public Pipeline firstPipeline() {
        return pipelines.getFirst();
    }

    /** The reason of that key for losing. */
    public Optional<Reason> lostReason(String key) {
        return lostReasons.stream().filter(reason -> reason.key().equals(key)).findFirst();
    }

    /** The reason of that key for freezing. */
    public Optional<Reason> frozenReason(String key) {
        return frozenReasons.stream().filter(reason -> reason.key().equals(key)).findFirst();
    }

    /** The same book as another version. */
    public SalesBook asVersion(int other) {
        return new SalesBook(other, zone, currency, pipelines, lostReasons, frozenReasons);
    }
}
