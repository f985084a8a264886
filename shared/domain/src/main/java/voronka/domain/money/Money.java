package voronka.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * A sum of money that is not negative, in minor units of its currency (kopecks, cents), so that
 * adding loses nothing.
 */
public record Money(long minor, Currency currency) {
    /** The largest sum a deal may have: room to add ninety thousand of them without overflow. */
    public static final long MOST_MINOR = 1_000_000_000_000_00L;

    /**
     * @throws IllegalArgumentException when the sum is negative or beyond {@link #MOST_MINOR}
     */
    public Money {
        if (minor < 0 || minor > MOST_MINOR) {
            throw new IllegalArgumentException("not a sum of money: " + minor);
        }
    }

    /**
     * The sum written in major units ("1054", "4500.50"), rounded half up to the currency's
     * smallest unit.
     *
     * @throws IllegalArgumentException when it is negative or beyond {@link #MOST_MINOR}
     */
    public static Money ofMajor(BigDecimal major, Currency currency) {
        BigDecimal minor =
                major.movePointRight(currency.getDefaultFractionDigits())
                        .setScale(0, RoundingMode.HALF_UP);
        if (minor.signum() < 0 || minor.compareTo(BigDecimal.valueOf(MOST_MINOR)) > 0) {
            throw new IllegalArgumentException("not a sum of money: " + major.toPlainString());
        }
        return new Money(minor.longValueExact(), currency);
    }

    /** The sum in major units, with the currency's number of decimals. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
