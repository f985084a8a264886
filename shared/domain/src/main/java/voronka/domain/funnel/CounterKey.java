package voronka.domain.funnel;

import java.time.LocalDate;

/**
 * Which counters.
 *
 * @param slice of which deals
 * @param span over what time
 */
public record CounterKey(String pipeline, Slice slice, Span span) {
    /** A part of a pipeline's deals that is counted apart. */
    public sealed interface Slice {
        /** Every deal. */
        record All() implements Slice {}

        /** Those of one owner; deals nobody has taken have the owner "". */
        record Owner(String member) implements Slice {}

        /** Those that came from one source. */
        record Source(String source) implements Slice {}

        /** Those whose clients came in one way. */
        record Channel(String channel) implements Slice {}

        /** Those about one product. */
        record Product(String product) implements Slice {}

        /** No deals but the names that slices have, each with how many deals began in it. */
        record Names() implements Slice {}
    }

    /** Over what time something is counted. */
    public sealed interface Span {
        /** How it stands now. */
        record Now() implements Span {}

        /** What happened on one day of the company's. */
        record Day(LocalDate day) implements Span {}

        /** How the deals stand now that began on one day. */
        record Cohort(LocalDate created) implements Span {}
    }

    /** A name to tell people. */
    public String told() {
        String part =
                switch (slice) {
                    case Slice.All all -> "all";
                    case Slice.Owner(String member) -> "owner " + member;
                    case Slice.Source(String source) -> "source " + source;
                    case Slice.Channel(String channel) -> "channel " + channel;
                    case Slice.Product(String product) -> "product " + product;
                    case Slice.Names names -> "names";
                };
        String when =
                switch (span) {
                    case Span.Now now -> "now";
                    case Span.Day(LocalDate day) -> "day " + day;
                    case Span.Cohort(LocalDate created) -> "begun " + created;
                };
        return String.join(", ", pipeline, part, when);
    }

    /** How it stands now. */
    public static CounterKey now(String pipeline, Slice slice) {
        return new CounterKey(pipeline, slice, new Span.Now());
    }

    /** What happened on that day. */
    public static CounterKey day(String pipeline, Slice slice, LocalDate day) {
        return new CounterKey(pipeline, slice, new Span.Day(day));
    }

    /** The deals that began on that day. */
    public static CounterKey cohort(String pipeline, Slice slice, LocalDate created) {
        return new CounterKey(pipeline, slice, new Span.Cohort(created));
    }
}
