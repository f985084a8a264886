package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.Filters;

/** The filters of reports, in the table. */
public final class DynamoFilters implements Filters {
    private final Tables tables;

    DynamoFilters(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void keep(Filter filter) {
        tables.of(FilterItem.SCHEMA).putItem(filter);
    }

    @Override
    public Optional<Filter> filter(String code) {
        return tables.one(FilterItem.SCHEMA, Keys.filter(code));
    }
}
