package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/**
 * A promise in the table. An open one that somebody owns is in the index by owner, a client's
 * rhythm apart from the others; one whose reminder is still to come, in the index by due time.
 */
final class FollowUpItem {
    private static final String ID = "id";
    private static final String DEAL = "deal";
    private static final String OWNER = "owner";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String DUE = "due";
    private static final String GENERATION = "generation";
    private static final String STATE = "state";
    private static final String CREATED_AT = "createdAt";
    private static final String DELIVERED_AT = "deliveredAt";
    private static final String AGAIN = "again";
    private static final String ITEM = "item";
    private static final String EVERY = "every";
    private static final String SINCE = "since";
    private static final String OVER = "over";

    static final TableSchema<FollowUp> SCHEMA =
            Schema.of(FollowUp.class)
                    .key(f -> Keys.followUp(f.deal(), f.id()))
                    .byOwner(FollowUpItem::byOwner)
                    .byDue(
                            f ->
                                    f.awaitsReminder()
                                            ? Keys.due(f.reminder().instant(), f.id())
                                            : null)
                    .version(FollowUp::version)
                    .text(ID, FollowUp::id)
                    .text(DEAL, f -> f.deal().value())
                    .text(OWNER, f -> Members.idOf(f.owner()))
                    .text(KIND, f -> f.kind().name())
                    .text(TEXT, FollowUp::text)
                    .map(DUE, f -> DueMap.write(f.due()))
                    .number(GENERATION, FollowUp::generation)
                    .text(STATE, f -> f.state().name())
                    .instant(CREATED_AT, FollowUp::createdAt)
                    .instant(DELIVERED_AT, FollowUp::deliveredAt)
                    .map(AGAIN, f -> f.again() == null ? null : DueMap.write(f.again()))
                    .text(ITEM, FollowUp::item)
                    .numberIfAny(EVERY, FollowUp::every)
                    .numberIfAny(SINCE, FollowUp::since)
                    .numberIfAny(OVER, FollowUp::over)
                    .readBy(FollowUpItem::read);

    private FollowUpItem() {}

    private static @Nullable ItemKey byOwner(FollowUp f) {
        if (f.state() != FollowUp.State.OPEN || f.owner() == null) {
            return null;
        }
        return f.kind().isOfClient()
                ? Keys.touch(f.owner(), f.due().instant(), f.id())
                : Keys.owed(f.owner(), f.due().instant(), f.id());
    }

    private static @Nullable Due again(@Nullable Row row) {
        return row == null ? null : DueMap.read(row);
    }

    private static FollowUp read(Row row) {
        return new FollowUp(
                row.text(ID),
                new DealId(row.text(DEAL)),
                Members.read(row.textOrNull(OWNER)),
                FollowUp.Kind.valueOf(row.text(KIND)),
                row.text(TEXT),
                DueMap.read(row.row(DUE)),
                row.whole(GENERATION),
                FollowUp.State.valueOf(row.text(STATE)),
                row.instant(CREATED_AT),
                row.instantOrNull(DELIVERED_AT),
                again(row.rowOrNull(AGAIN)),
                row.textOrNull(ITEM),
                row.wholeOrZero(EVERY),
                row.wholeOrZero(SINCE),
                row.wholeOrZero(OVER),
                row.number(Schema.VERSION));
    }
}
