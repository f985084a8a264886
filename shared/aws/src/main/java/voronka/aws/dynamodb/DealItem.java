package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Standing;
import voronka.domain.deal.WonDeal;

/** A deal in the table. An open one that somebody owns is in the index by owner. */
final class DealItem {
    private static final String ID = "id";
    private static final String STATE = "state";
    private static final String STAGE = "stage";
    private static final String ENTERED_AT = "enteredAt";
    private static final String CLOSED_AT = "closedAt";
    private static final String REASON = "reason";
    private static final String NOTE = "note";
    private static final String UNTIL = "until";
    private static final String TITLE = "title";
    private static final String AMOUNT = "amount";
    private static final String OWNER = "owner";
    private static final String PIPELINE = "pipeline";
    private static final String BOOK_VERSION = "bookVersion";
    private static final String CONTACT = "contact";
    private static final String SOURCE = "source";
    private static final String CHANNEL = "channel";
    private static final String PRODUCT = "product";
    private static final String CREATED_AT = "createdAt";
    private static final String CREATED_DAY = "createdDay";
    private static final String FURTHEST = "furthest";
    private static final String NEWS = "news";
    private static final String PROGRESS = "progress";
    private static final String TOUCHES = "touches";
    private static final String EVENTS = "events";
    private static final String REVISION = "revision";

    static final TableSchema<Deal> SCHEMA =
            Schema.of(Deal.class)
                    .key(deal -> Keys.deal(deal.id()))
                    .byOwner(DealItem::byOwner)
                    .version(deal -> deal.facts().version())
                    .text(ID, deal -> deal.id().value())
                    .text(STATE, deal -> deal.standing().state().name())
                    .text(STAGE, deal -> deal.standing().stage().value())
                    .instant(ENTERED_AT, DealItem::enteredAt)
                    .instant(CLOSED_AT, DealItem::closedAt)
                    .text(REASON, DealItem::reason)
                    .text(NOTE, deal -> deal instanceof LostDeal lost ? lost.note() : null)
                    .map(UNTIL, DealItem::until)
                    .text(TITLE, fact(DealFacts::title))
                    .map(AMOUNT, deal -> MoneyMap.write(deal.facts().amount()))
                    .text(OWNER, deal -> Members.idOf(deal.owner()))
                    .text(PIPELINE, fact(DealFacts::pipeline))
                    .number(BOOK_VERSION, deal -> deal.facts().bookVersion())
                    .map(CONTACT, deal -> ContactMap.write(deal.facts().contact()))
                    .text(SOURCE, deal -> deal.facts().origin().source())
                    .text(CHANNEL, deal -> deal.facts().origin().channel())
                    .text(PRODUCT, deal -> deal.facts().origin().product())
                    .instant(CREATED_AT, fact(DealFacts::createdAt))
                    .day(CREATED_DAY, deal -> deal.facts().createdDay())
                    .text(FURTHEST, deal -> deal.facts().furthest().value())
                    .text(NEWS, fact(DealFacts::news))
                    .map(PROGRESS, deal -> ProgressMap.write(deal.facts().progress()))
                    .map(TOUCHES, deal -> TouchesMap.write(deal.facts().touches()))
                    .number(EVENTS, deal -> deal.facts().events())
                    .number(REVISION, deal -> deal.facts().revision())
                    .readBy(DealItem::read);

    private DealItem() {}

    private static <V extends @Nullable Object> Function<Deal, V> fact(
            Function<DealFacts, V> fact) {
        return deal -> fact.apply(deal.facts());
    }

    private static @Nullable ItemKey byOwner(Deal deal) {
        if (!(deal instanceof OpenDeal open)) {
            return null;
        }
        return Keys.owned(open.owner(), open);
    }

    private static @Nullable Instant enteredAt(Deal deal) {
        return switch (deal) {
            case OpenDeal open -> open.enteredAt();
            case FrozenDeal frozen -> frozen.enteredAt();
            case WonDeal won -> null;
            case LostDeal lost -> null;
        };
    }

    private static @Nullable Instant closedAt(Deal deal) {
        return switch (deal) {
            case OpenDeal open -> null;
            case FrozenDeal frozen -> null;
            case WonDeal won -> won.closedAt();
            case LostDeal lost -> lost.closedAt();
        };
    }

    private static @Nullable String reason(Deal deal) {
        return switch (deal) {
            case OpenDeal open -> null;
            case FrozenDeal frozen -> frozen.reason();
            case WonDeal won -> null;
            case LostDeal lost -> lost.reason();
        };
    }

    private static @Nullable Fields until(Deal deal) {
        return deal instanceof FrozenDeal frozen ? DueMap.write(frozen.until()) : null;
    }

    private static Deal read(Row row) {
        DealFacts facts = facts(row);
        StageKey stage = new StageKey(row.text(STAGE));
        return switch (Standing.State.valueOf(row.text(STATE))) {
            case OPEN -> new OpenDeal(facts, stage, row.instant(ENTERED_AT));
            case FROZEN ->
                    new FrozenDeal(
                            facts,
                            stage,
                            row.instant(ENTERED_AT),
                            row.text(REASON),
                            DueMap.read(row.row(UNTIL)));
            case WON -> new WonDeal(facts, stage, row.instant(CLOSED_AT));
            case LOST ->
                    new LostDeal(
                            facts,
                            stage,
                            row.text(REASON),
                            row.textOrNull(NOTE),
                            row.instant(CLOSED_AT));
        };
    }

    private static DealFacts facts(Row row) {
        return new DealFacts(
                new DealId(row.text(ID)),
                row.text(TITLE),
                MoneyMap.readOrNull(row.rowOrNull(AMOUNT)),
                Members.read(row.textOrNull(OWNER)),
                row.text(PIPELINE),
                row.whole(BOOK_VERSION),
                ContactMap.read(row.row(CONTACT)),
                new Origin(row.text(SOURCE), row.text(CHANNEL), row.textOrNull(PRODUCT)),
                row.instant(CREATED_AT),
                row.day(CREATED_DAY),
                new StageKey(row.text(FURTHEST)),
                row.textOrNull(NEWS),
                TouchesMap.read(row.rowOrNull(TOUCHES)),
                ProgressMap.read(row.rowOrNull(PROGRESS)),
                row.whole(EVENTS),
                row.whole(REVISION),
                row.number(Schema.VERSION));
    }
}
