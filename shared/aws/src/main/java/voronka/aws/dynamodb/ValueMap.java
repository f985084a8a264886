package voronka.aws.dynamodb;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Enclosure;
import voronka.domain.deal.FieldValue;
import voronka.domain.money.Money;

/** What stands in a custom field, as a map attribute. */
final class ValueMap {
    private static final String VALUE = "value";

    private ValueMap() {}

    static @Nullable Fields writeOrNull(@Nullable FieldValue value) {
        return value == null ? null : write(value);
    }

    static Fields write(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> Fields.of("text").with(VALUE, text);
            case FieldValue.Numeric(BigDecimal number) ->
                    Fields.of("number").with(VALUE, number.toPlainString());
            case FieldValue.Sum(Money sum) -> Fields.of("sum").with(VALUE, MoneyMap.write(sum));
            case FieldValue.Day(LocalDate day) -> Fields.of("day").with(VALUE, day.toString());
            case FieldValue.Choice(String option) -> Fields.of("choice").with(VALUE, option);
            case FieldValue.YesNo(boolean yes) -> Fields.of(yes ? "yes" : "no");
            case FieldValue.Attached(Enclosure.File file) ->
                    Fields.of("file").with(VALUE, EnclosureMap.write(file));
        };
    }

    static @Nullable FieldValue readOrNull(@Nullable Row row) {
        return row == null ? null : read(row);
    }

    static FieldValue read(Row row) {
        String kind = row.text(Fields.KIND);
        return switch (kind) {
            case "text" -> new FieldValue.Text(row.text(VALUE));
            case "number" -> new FieldValue.Numeric(new BigDecimal(row.text(VALUE)));
            case "sum" -> new FieldValue.Sum(MoneyMap.read(row.row(VALUE)));
            case "day" -> new FieldValue.Day(LocalDate.parse(row.text(VALUE)));
            case "choice" -> new FieldValue.Choice(row.text(VALUE));
            case "yes" -> new FieldValue.YesNo(true);
            case "no" -> new FieldValue.YesNo(false);
            case "file" ->
                    new FieldValue.Attached((Enclosure.File) EnclosureMap.read(row.row(VALUE)));
            default -> throw new IllegalStateException("not a field's value: " + kind);
        };
    }
}
