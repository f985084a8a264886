package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Origin;
import voronka.domain.funnel.Tally;

/** A line of a deal's log in the table. */
final class DealEventItem {
    private static final String DEAL = "deal";
    private static final String NUMBER = "number";
    private static final String AT = "at";
    private static final String DAY = "day";
    private static final String BY = "by";
    private static final String WHAT = "what";
    private static final String PIPELINE = "pipeline";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String FIRST_REACHED = "firstReached";
    private static final String CREATED_DAY = "createdDay";
    private static final String ENTERED_AT = "enteredAt";
    private static final String SOURCE = "source";
    private static final String CHANNEL = "channel";
    private static final String PRODUCT = "product";

    static final TableSchema<DealEvent> SCHEMA =
            Schema.of(DealEvent.class)
                    .key(event -> Keys.event(event.deal(), event.number()))
                    .byDue(DealEventItem::byDay)
                    .text(DEAL, event -> event.deal().value())
                    .number(NUMBER, DealEvent::number)
                    .instant(AT, DealEvent::at)
                    .day(DAY, DealEvent::day)
                    .map(BY, event -> ActorMap.write(event.by()))
                    .map(WHAT, event -> WhatMap.write(event.what()))
                    .text(PIPELINE, DealEvent::pipeline)
                    .map(BEFORE, event -> StandingMap.writeOrNull(event.before()))
                    .map(AFTER, event -> StandingMap.write(event.after()))
                    .texts(
                            FIRST_REACHED,
                            event -> event.firstReached().stream().map(StageKey::value).toList())
                    .day(CREATED_DAY, DealEvent::createdDay)
                    .instant(ENTERED_AT, DealEvent::enteredAt)
                    .text(SOURCE, event -> event.origin().source())
                    .text(CHANNEL, event -> event.origin().channel())
                    .text(PRODUCT, event -> event.origin().product())
                    .readBy(DealEventItem::read);

    private DealEventItem() {}

    /** Reports ask the log by the day; what counts nowhere they do not ask for. */
    private static @Nullable ItemKey byDay(DealEvent event) {
        return Tally.counts(event) ? Keys.logged(event.day(), event.deal(), event.number()) : null;
    }

    private static DealEvent read(Row row) {
        return new DealEvent(
                new DealId(row.text(DEAL)),
                row.whole(NUMBER),
                row.instant(AT),
                row.day(DAY),
                ActorMap.read(row.row(BY)),
                WhatMap.read(row.row(WHAT)),
                row.text(PIPELINE),
                StandingMap.readOrNull(row.rowOrNull(BEFORE)),
                StandingMap.read(row.row(AFTER)),
                row.texts(FIRST_REACHED).stream().map(StageKey::new).toList(),
                row.day(CREATED_DAY),
                row.instant(ENTERED_AT),
                new Origin(row.text(SOURCE), row.text(CHANNEL), row.textOrNull(PRODUCT)));
    }
}
