package voronka.aws.book;

import java.util.Set;

/** What the parts of the document are called. */
final class BookFields {
    static final String VERSION = "version";
    static final String ZONE = "zone";
    static final String CURRENCY = "currency";
    static final String PIPELINES = "pipelines";
    static final String LOST_REASONS = "lostReasons";
    static final String FROZEN_REASONS = "frozenReasons";
    static final String KEY = "key";
    static final String NAME = "name";
    static final String STAGES = "stages";
    static final String FIRST_CONTACT = "firstContactWithin";
    static final String PROBABILITY = "probability";

    static final Set<String> BOOK =
            Set.of(VERSION, ZONE, CURRENCY, PIPELINES, LOST_REASONS, FROZEN_REASONS);
    static final Set<String> PIPELINE = Set.of(KEY, NAME, STAGES, FIRST_CONTACT);
    static final Set<String> STAGE = Set.of(KEY, NAME, PROBABILITY);
    static final Set<String> REASON = Set.of(KEY, NAME);

    private BookFields() {}
}
