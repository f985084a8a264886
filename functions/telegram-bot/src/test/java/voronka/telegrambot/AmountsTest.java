package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.money.Money;

class AmountsTest {
    private static final Currency ROUBLES = Currency.getInstance("RUB");
    private static final Currency DOLLARS = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250к | 250000.00",
                "250 К | 250000.00",
                "250k | 250000.00",
                "1,2 млн | 1200000.00",
                "1.2млн. | 1200000.00",
                "1.5m | 1500000.00",
                "1,5 миллиона рублей | 1500000.00",
                "2 тыс | 2000.00",
                "2 тыс. руб. | 2000.00",
                "300 т.р. | 300000.00",
                "300тр | 300000.00",
                "1 200 000 ₽ | 1200000.00",
                "1\u00a0200\u00a0000\u00a0₽ | 1200000.00",
                "₽ 1 200 000 | 1200000.00",
                "1200000 | 1200000.00",
                "1.200.000 | 1200000.00",
                "1'200'000 | 1200000.00",
                "4500.50 | 4500.50",
                "4500,5 | 4500.50",
                "4 500,50 р. | 4500.50",
                "4.500,50 | 4500.50",
                "4,500 | 4500.00",
                "4.500 | 4500.00",
                "0,5 млн | 500000.00",
                "1,25 млрд | 1250000000.00",
                "1 200 тыс | 1200000.00"
            })
    void sumsAreReadAsPeopleTypeThemInRussia(String typed, String roubles) {
        assertThat(Amounts.read(typed, ROUBLES)).isEqualTo(sum(roubles, ROUBLES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$4,500.50 | 4500.50",
                "$ 4,500 | 4500.00",
                "4500 usd | 4500.00",
                "4,500.50 dollars | 4500.50",
                "USD 1,200,000 | 1200000.00",
                "$1.5m | 1500000.00",
                "250k | 250000.00",
                "2 thousand | 2000.00",
                "1.2 million dollars | 1200000.00"
            })
    void sumsAreReadAsPeopleTypeThemInAmerica(String typed, String dollars) {
        assertThat(Amounts.read(typed, DOLLARS)).isEqualTo(sum(dollars, DOLLARS));
    }

    @Test
    void aCommaThatMayPartThousandsOrDecimalsIsNotGuessed() {
        assertThat(Amounts.read("1,250 млн", ROUBLES))
                .isEqualTo(
                        new Amounts.Unclear(
                                money("1250000", ROUBLES), money("1250000000", ROUBLES)));
    }

    @Test
    void oneOfTwoReadingsThatNoDealCanHaveIsNotOffered() {
        assertThat(Amounts.read("1,250 млрд", ROUBLES)).isEqualTo(sum("1250000000", ROUBLES));
    }

    @ParameterizedTest
    @CsvSource({"$100, USD", "100 €, EUR", "100 долларов, USD", "5k usd, USD", "100 тенге, KZT"})
    void aSumInAnotherCurrencyIsNamedSo(String typed, String found) {
        assertThat(Amounts.read(typed, ROUBLES))
                .isEqualTo(new Amounts.OtherCurrency(Currency.getInstance(found)));
    }

    @Test
    void moreThanADealMayBeAboutIsTooMuch() {
        assertThat(Amounts.read("1000000000001", ROUBLES)).isEqualTo(new Amounts.TooMuch());
        assertThat(Amounts.read("9999 млрд", ROUBLES)).isEqualTo(new Amounts.TooMuch());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ромашка",
                "окна",
                "-5",
                "+5",
                "12 34",
                "1,2,3",
                "4500.505",
                "5 окон",
                "0,500",
                "3 метра",
                "250ккк",
                "1.2.3",
                "$5 руб",
                "1,",
                ",5",
                "двести",
                "100 попугаев",
                "1200 000",
                "99999999999999999999999999999999999999999999"
            })
    void whatIsNoSumIsNotReadAsOne(String typed) {
        assertThat(Amounts.read(typed, ROUBLES)).isEqualTo(new Amounts.NotASum());
    }

    private static Amounts.Sum sum(String major, Currency currency) {
        return new Amounts.Sum(money(major, currency));
    }

    private static Money money(String major, Currency currency) {
        return Money.ofMajor(new java.math.BigDecimal(major), currency);
    }
}
