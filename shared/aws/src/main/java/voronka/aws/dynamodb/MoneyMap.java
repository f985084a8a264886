package voronka.aws.dynamodb;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voronka.domain.money.Money;

/** A sum as a map attribute. */
final class MoneyMap {
    private static final String MINOR = "minor";
    private static final String CURRENCY = "currency";

    private MoneyMap() {}

    static @Nullable Fields write(@Nullable Money money) {
        return money == null
                ? null
                : new Fields()
                        .with(MINOR, money.minor())
                        .with(CURRENCY, money.currency().getCurrencyCode());
    }

    static @Nullable Money readOrNull(@Nullable Row row) {
        return row == null ? null : read(row);
    }

    static Money read(Row row) {
        return new Money(row.number(MINOR), Currency.getInstance(row.text(CURRENCY)));
    }
}
