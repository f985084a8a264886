package voronka.aws.dynamodb;

import java.time.Clock;
import java.util.Optional;
import voronka.domain.access.AccessKey;
import voronka.domain.access.AccessKeys;
import voronka.domain.team.MemberId;

/**
 * Keys that were issued, read from the table. A form's is remembered for a minute, so a new key of
 * it needs up to a minute to take the place of the old one; another system's and a calendar's are
 * read each time.
 */
public final class DynamoAccessKeys implements AccessKeys {
    private final Tables tables;
    private final Remembered<String, AccessKey.FormKey> forms;

    DynamoAccessKeys(Tables tables, Clock clock) {
        this.tables = tables;
        this.forms = new Remembered<>(clock);
    }

    @Override
    public Optional<AccessKey.FormKey> form(String name) {
        return forms.of(name, () -> tables.one(FormKeyItem.SCHEMA, Keys.form(name)));
    }

    @Override
    public Optional<AccessKey.CalendarKey> calendar(MemberId member) {
        return tables.one(CalendarKeyItem.SCHEMA, Keys.calendar(member));
    }

    @Override
    public Optional<AccessKey.ApiKey> api(String hash) {
        return tables.one(ApiKeyItem.SCHEMA, Keys.api(hash));
    }
}
