package voronka.aws.dynamodb;

import java.util.List;
import voronka.domain.deal.DealId;
import voronka.domain.search.SearchKey;
import voronka.domain.search.SearchKeys;

/** What deals are found by, read from the table. */
public final class DynamoSearchKeys implements SearchKeys {
    private final Tables tables;

    DynamoSearchKeys(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<DealId> beginning(SearchKey.Kind kind, String value, int most) {
        return tables.first(SearchItem.SCHEMA, Keys.search(kind, value), most).stream()
                .map(SearchKey::deal)
                .toList();
    }
}
