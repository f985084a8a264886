package voronka.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Currency ROUBLES = Currency.getInstance("RUB");

    @ParameterizedTest
    @CsvSource({
        "RUB, 1054, 105400",
        "RUB, 4500.50, 450050",
        "RUB, 0.005, 1",
        "RUB, 0.0049, 0",
        "JPY, 1500, 1500",
        "JPY, 0.5, 1",
        "KWD, 1.234, 1234"
    })
    void majorUnitsBecomeTheCurrencysSmallest(String currency, BigDecimal major, long minor) {
        assertThat(Money.ofMajor(major, Currency.getInstance(currency)).minor()).isEqualTo(minor);
    }

    @Test
    void majorUnitsAreShownWithTheCurrencysDecimals() {
        assertThat(new Money(450_050, ROUBLES).major()).isEqualTo("4500.50");
        assertThat(new Money(1500, Currency.getInstance("JPY")).major()).isEqualTo("1500");
    }

    @Test
    void aSumIsNotNegativeAndNotBeyondTheLargest() {
        assertThat(new Money(0, ROUBLES).minor()).isZero();
        assertThat(new Money(Money.MOST_MINOR, ROUBLES).minor()).isEqualTo(Money.MOST_MINOR);
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1, ROUBLES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(Money.MOST_MINOR + 1, ROUBLES));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "1e13", "1e300"})
    void amountsThatAreNoSumsAreRefusedHoweverLarge(BigDecimal major) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofMajor(major, ROUBLES));
    }

    @Test
    void ninetyThousandOfTheLargestAddUpWithoutOverflow() {
        assertThat(Math.multiplyExact(Money.MOST_MINOR, 90_000)).isPositive();
    }
}
