package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.funnel.Verification;
import voronka.domain.funnel.Verification.Difference;

/** A note of how counters and log were compared; of what was wrong as much as an item holds. */
final class VerificationItem {
    private static final int MOST_TOLD = 500;
    private static final String AT = "at";
    private static final String EVENTS = "events";
    private static final String NUMBERS = "numbers";
    private static final String UNDECIDED = "undecided";
    private static final String REPAIRED = "repaired";
    private static final String COUNTERS = "counters";
    private static final String NAME = "name";
    private static final String WAS = "was";
    private static final String SHOULD = "should";

    static final TableSchema<Verification> SCHEMA =
            Schema.of(Verification.class)
                    .key(note -> Keys.verified(note.at()))
                    .instant(AT, Verification::at)
                    .number(EVENTS, Verification::events)
                    .number(NUMBERS, Verification::counters)
                    .number(UNDECIDED, Verification::undecided)
                    .maps(
                            REPAIRED,
                            note ->
                                    note.repaired().stream()
                                            .limit(MOST_TOLD)
                                            .map(VerificationItem::write)
                                            .toList())
                    .readBy(
                            row ->
                                    new Verification(
                                            row.instant(AT),
                                            row.number(EVENTS),
                                            row.number(NUMBERS),
                                            row.number(UNDECIDED),
                                            row.rows(REPAIRED).stream()
                                                    .map(VerificationItem::read)
                                                    .toList()));

    private VerificationItem() {}

    private static Fields write(Difference difference) {
        return new Fields()
                .with(COUNTERS, difference.counters())
                .with(NAME, difference.name())
                .with(WAS, difference.was())
                .with(SHOULD, difference.should());
    }

    private static Difference read(Row row) {
        return new Difference(
                row.text(COUNTERS), row.text(NAME), row.number(WAS), row.number(SHOULD));
    }
}
