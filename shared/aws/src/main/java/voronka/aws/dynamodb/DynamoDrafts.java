package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.publishing.Draft;
import voronka.domain.publishing.Drafts;
import voronka.domain.team.MemberId;

/** What people want to publish, in the table. */
public final class DynamoDrafts implements Drafts {
    private final Tables tables;

    DynamoDrafts(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Draft> draftOf(MemberId member) {
        return tables.one(DraftItem.SCHEMA, Keys.draft(member)).map(DraftItem::draft);
    }

    @Override
    public void keep(MemberId member, Draft draft) {
        tables.of(DraftItem.SCHEMA).putItem(new DraftItem(member, draft));
    }

    @Override
    public void dropDraft(MemberId member) {
        tables.of(DraftItem.SCHEMA).deleteItem(Keys.draft(member).forClient());
    }
}
