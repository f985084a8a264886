package voronka.aws.dynamodb;

import java.util.List;
import java.util.Optional;
import voronka.domain.deal.DealId;
import voronka.domain.notice.Notice;
import voronka.domain.notice.Notices;

/** Notices, read from the table. */
public final class DynamoNotices implements Notices {
    private final Tables tables;

    DynamoNotices(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Notice> notice(DealId deal, String id) {
        return tables.one(NoticeItem.SCHEMA, Keys.notice(deal, id));
    }

    @Override
    public List<Notice> of(DealId deal) {
        return tables.all(NoticeItem.SCHEMA, Keys.notice(deal, ""));
    }
}
