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
 * @param hours when the company works: what limits are counted by
 * @param escalation who hears of limits
 * @param fields the facts this company wants to know of its deals
 * @param pairs what is sold to whom
 * @param pipelines the first that takes new deals is where leads go that name none
 * @param retiredFields the custom fields it has had
 */
public record SalesBook(
        int version,
        ZoneId zone,
        Currency currency,
        WorkingTime hours,
        Escalation escalation,
        List<CustomField> fields,
        List<Pair> pairs,
        List<Pipeline> pipelines,
        List<Reason> lostReasons,
        List<Reason> frozenReasons,
        List<RetiredField> retiredFields) {

    /** The most custom fields: what a deal's item has room for. */
    public static final int MOST_FIELDS = 100;

    /**
     * @throws IllegalArgumentException when no pipeline takes new deals, two have one key, or a
     *     field or pipeline is named that is not there
     */
    public SalesBook {
        fields = List.copyOf(fields);
        pairs = List.copyOf(pairs);
        pipelines = List.copyOf(pipelines);
        lostReasons = List.copyOf(lostReasons);
        frozenReasons = List.copyOf(frozenReasons);
        retiredFields = List.copyOf(retiredFields);
        BookRules.check(fields, pairs, pipelines, retiredFields);
    }

    /** A book that has always had these fields. */
    public SalesBook(
            int version,
            ZoneId zone,
            Currency currency,
            WorkingTime hours,
            Escalation escalation,
            List<CustomField> fields,
            List<Pair> pairs,
            List<Pipeline> pipelines,
            List<Reason> lostReasons,
            List<Reason> frozenReasons) {
        this(
                version,
                zone,
                currency,
                hours,
                escalation,
                fields,
                pairs,
                pipelines,
                lostReasons,
                frozenReasons,
                List.of());
    }

    /** A book of pipelines and reasons, with the usual hours and nothing else. */
    public static SalesBook of(
            int version,
            ZoneId zone,
            Currency currency,
            List<Pipeline> pipelines,
            List<Reason> lostReasons,
            List<Reason> frozenReasons) {
        return new SalesBook(
                version,
                zone,
                currency,
                WorkingTime.usual(),
                Escalation.usual(),
                List.of(),
                List.of(),
                pipelines,
                lostReasons,
                frozenReasons);
    }

    /** The custom field of that key. */
    public Optional<CustomField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The pipeline of that key. */
    public Optional<Pipeline> pipeline(String key) {
        return pipelines.stream().filter(pipeline -> pipeline.key().equals(key)).findFirst();
    }

    /** Where a lead goes that names no pipeline. */
    public Pipeline firstPipeline() {
        return pipelines.stream().filter(Pipeline::takesNewDeals).findFirst().orElseThrow();
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
        return new SalesBook(
                other,
                zone,
                currency,
                hours,
                escalation,
                fields,
                pairs,
                pipelines,
                lostReasons,
                frozenReasons,
                retiredFields);
    }

    /** The same of another shape. */
    SalesBook shaped(
            List<CustomField> otherFields,
            List<Pair> otherPairs,
            List<Pipeline> otherPipelines,
            List<RetiredField> otherRetired) {
        return new SalesBook(
                version,
                zone,
                currency,
                hours,
                escalation,
                otherFields,
                otherPairs,
                otherPipelines,
                lostReasons,
                frozenReasons,
                otherRetired);
    }
}
