package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.deal.DealId;
import voronka.domain.search.SearchKey;

/** What a deal is found by, in the table. */
final class SearchItem {
    private static final String KIND = "kind";
    private static final String VALUE = "value";
    private static final String DEAL = "deal";

    static final TableSchema<SearchKey> SCHEMA =
            Schema.of(SearchKey.class)
                    .key(Keys::search)
                    .text(KIND, key -> key.kind().name())
                    .text(VALUE, SearchKey::value)
                    .text(DEAL, key -> key.deal().value())
                    .readBy(SearchItem::read);

    private SearchItem() {}

    private static SearchKey read(Row row) {
        return new SearchKey(
                SearchKey.Kind.valueOf(row.text(KIND)),
                row.text(VALUE),
                new DealId(row.text(DEAL)));
    }
}
