package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.access.AccessKey;
import voronka.domain.team.MemberId;

/** Another system's key in the table. */
final class ApiKeyItem {
    private static final String NAME = "name";
    private static final String HASH = "hash";
    private static final String ISSUED_BY = "issuedBy";
    private static final String ISSUED_AT = "issuedAt";

    static final TableSchema<AccessKey.ApiKey> SCHEMA =
            Schema.of(AccessKey.ApiKey.class)
                    .key(key -> Keys.api(key.hash()))
                    .text(NAME, AccessKey.ApiKey::name)
                    .text(HASH, AccessKey.ApiKey::hash)
                    .text(ISSUED_BY, key -> key.issuedBy().value())
                    .instant(ISSUED_AT, AccessKey.ApiKey::issuedAt)
                    .readBy(ApiKeyItem::read);

    private ApiKeyItem() {}

    private static AccessKey.ApiKey read(Row row) {
        return new AccessKey.ApiKey(
                row.text(NAME),
                row.text(HASH),
                new MemberId(row.text(ISSUED_BY)),
                row.instant(ISSUED_AT));
    }
}
