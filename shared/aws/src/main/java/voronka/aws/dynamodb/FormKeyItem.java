package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.access.AccessKey;
import voronka.domain.team.MemberId;

/** A website form's key in the table. */
final class FormKeyItem {
    private static final String NAME = "name";
    private static final String HASH = "hash";
    private static final String PIPELINE = "pipeline";
    private static final String THANKS = "thanks";
    private static final String ISSUED_BY = "issuedBy";
    private static final String ISSUED_AT = "issuedAt";

    static final TableSchema<AccessKey.FormKey> SCHEMA =
            Schema.of(AccessKey.FormKey.class)
                    .key(key -> Keys.form(key.name()))
                    .text(NAME, AccessKey.FormKey::name)
                    .text(HASH, AccessKey.FormKey::hash)
                    .text(PIPELINE, AccessKey.FormKey::pipeline)
                    .text(THANKS, AccessKey.FormKey::thanks)
                    .text(ISSUED_BY, key -> key.issuedBy().value())
                    .instant(ISSUED_AT, AccessKey.FormKey::issuedAt)
                    .readBy(FormKeyItem::read);

    private FormKeyItem() {}

    private static AccessKey.FormKey read(Row row) {
        return new AccessKey.FormKey(
                row.text(NAME),
                row.text(HASH),
                row.textOrNull(PIPELINE),
                row.textOrNull(THANKS),
                new MemberId(row.text(ISSUED_BY)),
                row.instant(ISSUED_AT));
    }
}
