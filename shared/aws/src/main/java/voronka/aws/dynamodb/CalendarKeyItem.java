package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.access.AccessKey;
import voronka.domain.team.MemberId;

/** The key of a member's calendar in the table. */
final class CalendarKeyItem {
    private static final String MEMBER = "member";
    private static final String HASH = "hash";
    private static final String BOT = "bot";
    private static final String ISSUED_AT = "issuedAt";

    static final TableSchema<AccessKey.CalendarKey> SCHEMA =
            Schema.of(AccessKey.CalendarKey.class)
                    .key(key -> Keys.calendar(key.member()))
                    .version(AccessKey.CalendarKey::version)
                    .text(MEMBER, AccessKey.CalendarKey::name)
                    .text(HASH, AccessKey.CalendarKey::hash)
                    .text(BOT, AccessKey.CalendarKey::bot)
                    .instant(ISSUED_AT, AccessKey.CalendarKey::issuedAt)
                    .readBy(CalendarKeyItem::read);

    private CalendarKeyItem() {}

    private static AccessKey.CalendarKey read(Row row) {
        return new AccessKey.CalendarKey(
                new MemberId(row.text(MEMBER)),
                row.text(HASH),
                row.textOrNull(BOT),
                row.instant(ISSUED_AT),
                row.number(Schema.VERSION));
    }
}
