package voronka.aws.dynamodb;

import java.time.YearMonth;
import java.util.List;
import voronka.domain.funnel.Plans;

/** Plans, in the table: a month's lie together. */
public final class DynamoPlans implements Plans {
    private final Tables tables;

    DynamoPlans(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void set(Plan plan) {
        tables.of(PlanItem.SCHEMA).putItem(plan);
    }

    @Override
    public List<Plan> of(YearMonth month) {
        return tables.all(PlanItem.SCHEMA, new ItemKey(Keys.ofPlans(month), Keys.MEMBER));
    }
}
