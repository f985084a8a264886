package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.deal.DealId;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

/** A notice in the table. One that has not reached everybody is in the index by due time. */
final class NoticeItem {
    private static final String ID = "id";
    private static final String DEAL = "deal";
    private static final String KIND = "kind";
    private static final String AUDIENCE = "audience";
    private static final String EVENT = "event";
    private static final String CORRECTS = "corrects";
    private static final String ABOUT = "about";
    private static final String CREATED_AT = "createdAt";
    private static final String SETTLED = "settled";
    private static final String DELIVERIES = "deliveries";
    private static final String MEMBER = "member";
    private static final String MESSAGE = "message";

    static final TableSchema<Notice> SCHEMA =
            Schema.of(Notice.class)
                    .key(n -> Keys.notice(n.deal(), n.id()))
                    .byDue(n -> n.settled() ? null : Keys.due(n.createdAt(), n.id()))
                    .version(Notice::version)
                    .text(ID, Notice::id)
                    .text(DEAL, n -> n.deal().value())
                    .text(KIND, n -> n.kind().name())
                    .map(AUDIENCE, n -> AudienceMap.write(n.audience()))
                    .number(EVENT, Notice::event)
                    .text(CORRECTS, Notice::corrects)
                    .text(ABOUT, n -> Members.idOf(n.about()))
                    .instant(CREATED_AT, Notice::createdAt)
                    .flag(SETTLED, Notice::settled)
                    .maps(DELIVERIES, n -> n.deliveries().stream().map(NoticeItem::write).toList())
                    .readBy(NoticeItem::read);

    private NoticeItem() {}

    private static Fields write(Notice.Delivery delivery) {
        Fields fields = new Fields().with(MEMBER, delivery.member().value());
        Long message = delivery.message();
        return message == null ? fields : fields.with(MESSAGE, message.longValue());
    }

    private static Notice read(Row row) {
        return new Notice(
                row.text(ID),
                new DealId(row.text(DEAL)),
                Notice.Kind.valueOf(row.text(KIND)),
                AudienceMap.read(row.row(AUDIENCE)),
                row.whole(EVENT),
                row.textOrNull(CORRECTS),
                Members.read(row.textOrNull(ABOUT)),
                row.instant(CREATED_AT),
                row.flag(SETTLED),
                row.rows(DELIVERIES).stream().map(NoticeItem::delivery).toList(),
                row.number(Schema.VERSION));
    }

    private static Notice.Delivery delivery(Row row) {
        return new Notice.Delivery(new MemberId(row.text(MEMBER)), row.numberOrNull(MESSAGE));
    }
}
