package voronka.aws.dynamodb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.team.MemberId;
import voronka.domain.views.Cadence;
import voronka.domain.views.Letter;
import voronka.domain.views.Subscription;

/** That something comes to somebody by itself, in the table; what comes is in the index by due. */
final class SubscriptionItem {
    private static final String MEMBER = "member";
    private static final String LETTER = "letter";
    private static final String CADENCE = "cadence";
    private static final String DUE = "due";
    private static final String AT = "at";
    private static final String TRIES = "tries";

    static final TableSchema<Subscription> SCHEMA =
            Schema.of(Subscription.class)
                    .key(one -> Keys.subscription(one.reader(), one.letter().code()))
                    .byDue(one -> one.at() == null ? null : Keys.coming(one, one.at()))
                    .version(Subscription::version)
                    .text(MEMBER, one -> one.reader().value())
                    .text(LETTER, one -> one.letter().code())
                    .text(CADENCE, one -> one.cadence().name())
                    .map(DUE, one -> one.due() == null ? null : DueMap.write(one.due()))
                    .instant(AT, Subscription::at)
                    .numberIfAny(TRIES, Subscription::tries)
                    .readBy(SubscriptionItem::read);

    private SubscriptionItem() {}

    private static Subscription read(Row row) {
        @Nullable Row due = row.rowOrNull(DUE);
        @Nullable Instant at = row.instantOrNull(AT);
        return new Subscription(
                new MemberId(row.text(MEMBER)),
                Letter.read(row.text(LETTER)).orElseThrow(),
                Cadence.valueOf(row.text(CADENCE)),
                due == null ? null : DueMap.read(due),
                at,
                row.wholeOrZero(TRIES),
                row.number(Schema.VERSION));
    }
}
