package voronka.book;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.money.Money;

/** Sums in major units of the book's currency; another currency is named. */
final class Sums {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d[\\d \\u00a0]{0,19}(?:[.,]\\d{1,3})?)(?:\\s*([A-Z]{3}))?");

    private Sums() {}

    static @Nullable Money read(String text, Currency currency) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return null;
        }
        String code = shape.group(2);
        return Money.ofMajor(
                new BigDecimal(shape.group(1).replaceAll("[ \\u00a0]", "").replace(',', '.')),
                code == null ? currency : Currency.getInstance(code));
    }

    static Object write(Money sum, Currency currency) {
        BigDecimal major = sum.major();
        BigDecimal number = major.stripTrailingZeros().scale() <= 0 ? major.setScale(0) : major;
        return sum.currency().equals(currency)
                ? number
                : number.toPlainString() + " " + sum.currency().getCurrencyCode();
    }
}
