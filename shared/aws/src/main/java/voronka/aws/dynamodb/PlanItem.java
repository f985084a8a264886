package voronka.aws.dynamodb;

import java.time.YearMonth;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.funnel.Plans.Plan;

/** A month's plan in the table. */
final class PlanItem {
    private static final String MONTH = "month";
    private static final String MEMBER = "member";
    private static final String SUM = "sum";

    static final TableSchema<Plan> SCHEMA =
            Schema.of(Plan.class)
                    .key(plan -> Keys.plan(plan.month(), plan.member()))
                    .text(MONTH, plan -> plan.month().toString())
                    .text(MEMBER, plan -> Members.idOf(plan.member()))
                    .map(SUM, plan -> MoneyMap.write(plan.sum()))
                    .readBy(
                            row ->
                                    new Plan(
                                            YearMonth.parse(row.text(MONTH)),
                                            Members.read(row.textOrNull(MEMBER)),
                                            MoneyMap.read(row.row(SUM))));

    private PlanItem() {}
}
