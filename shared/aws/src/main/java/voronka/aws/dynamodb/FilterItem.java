package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.funnel.Filter;

/** A filter of reports in the table, under the code that buttons name it by. */
final class FilterItem {
    private static final String CONDITIONS = "conditions";

    static final TableSchema<Filter> SCHEMA =
            Schema.of(Filter.class)
                    .key(filter -> Keys.filter(filter.code()))
                    .text(CONDITIONS, Filter::text)
                    .readBy(row -> Filter.read(row.text(CONDITIONS)));

    private FilterItem() {}
}
