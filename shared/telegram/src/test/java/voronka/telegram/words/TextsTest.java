package voronka.telegram.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.money.Money;
import voronka.domain.team.Language;

class TextsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @CsvSource({
        "0, сделок", "1, сделка", "2, сделки", "4, сделки", "5, сделок", "10, сделок",
        "11, сделок", "12, сделок", "14, сделок", "19, сделок", "20, сделок", "21, сделка",
        "22, сделки", "25, сделок", "100, сделок", "101, сделка", "111, сделок", "112, сделок",
        "121, сделка", "1000000, сделок"
    })
    void russianCountsDeals(long number, String word) {
        assertThat(Words.in(Language.RUSSIAN).count("funnel.deals", number))
                .startsWith(number + " ")
                .endsWith(" " + word);
    }

    @ParameterizedTest
    @CsvSource({"0, deals", "1, deal", "2, deals", "11, deals", "21, deals"})
    void englishCountsDeals(long number, String word) {
        assertThat(Words.in(Language.ENGLISH).count("funnel.deals", number))
                .startsWith(number + " ")
                .endsWith(" " + word);
    }

    @Test
    void valueIsNeverLookedIntoForPlaces() {
        String said =
                Words.in(Language.ENGLISH)
                        .say("card.next", "what", "{when} $1 \\", "when", "today");
        assertThat(said).isEqualTo("Next step: {when} $1 \\, today");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250000    |RUB|250 000 ₽    |RUB 250,000",
                "0         |RUB|0 ₽          |RUB 0",
                "999       |RUB|999 ₽        |RUB 999",
                "4500.50   |USD|4 500,50 $   |$4,500.50",
                "4500.5    |EUR|4 500,50 €   |€4,500.50",
                "1054      |RUB|1 054 ₽      |RUB 1,054",
                "1234567.01|KZT|1 234 567,01 ₸|KZT 1,234,567.01",
                "1200      |JPY|1 200 JPY    |JPY 1,200",
                "10        |BYN|10 BYN       |BYN 10"
            })
    void sumIsWrittenAsEachLanguageDoes(
            BigDecimal sum, String currency, String russian, String english) {
        Money money = Money.ofMajor(sum, Currency.getInstance(currency));
        assertThat(breaking(MoneyText.full(money, Language.RUSSIAN))).isEqualTo(russian);
        assertThat(breaking(MoneyText.full(money, Language.ENGLISH))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          |0 ₽         |RUB 0",
                "999.49     |999 ₽       |RUB 999",
                "999.50     |1 тыс. ₽    |RUB 1K",
                "4500       |4,5 тыс. ₽  |RUB 4.5K",
                "250000     |250 тыс. ₽  |RUB 250K",
                "999499     |999 тыс. ₽  |RUB 999K",
                "999500     |1 млн ₽     |RUB 1M",
                "3100000    |3,1 млн ₽   |RUB 3.1M",
                "12400000   |12,4 млн ₽  |RUB 12.4M",
                "900000000  |900 млн ₽   |RUB 900M",
                "1250000000 |1,3 млрд ₽  |RUB 1.3B",
                "5000000000000|5 000 млрд ₽|RUB 5,000B"
            })
    void sumIsShortenedHonestly(BigDecimal sum, String russian, String english) {
        Currency roubles = Currency.getInstance("RUB");
        long minor = sum.movePointRight(2).longValueExact();
        assertThat(breaking(MoneyText.brief(minor, roubles, Language.RUSSIAN))).isEqualTo(russian);
        assertThat(breaking(MoneyText.brief(minor, roubles, Language.ENGLISH))).isEqualTo(english);
    }

    @Test
    void columnSpellsNoCurrency() {
        Currency roubles = Currency.getInstance("RUB");
        Currency dollars = Currency.getInstance("USD");
        assertThat(MoneyText.column(3_100_000_00, roubles, Language.ENGLISH)).isEqualTo("3.1M");
        assertThat(MoneyText.column(3_100_000_00, dollars, Language.ENGLISH)).isEqualTo("$3.1M");
        assertThat(breaking(MoneyText.column(3_100_000_00, roubles, Language.RUSSIAN)))
                .isEqualTo("3,1 млн ₽");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-27T07:00:00Z|пт 27 нояб., 10:00     |Fri 27 Nov, 10:00",
                "2027-03-08T07:05:00Z|пн 8 мар. 2027, 10:05  |Mon 8 Mar 2027, 10:05",
                "2026-11-23T07:00:00Z|сегодня, 10:00         |today, 10:00",
                "2026-11-22T21:00:00Z|сегодня, 00:00         |today, 00:00",
                "2026-11-22T20:59:00Z|вчера, 23:59           |yesterday, 23:59",
                "2026-11-23T21:30:00Z|завтра, 00:30          |tomorrow, 00:30",
                "2026-11-21T09:00:00Z|сб 21 нояб., 12:00     |Sat 21 Nov, 12:00",
                "2026-05-07T09:00:00Z|чт 7 мая, 12:00        |Thu 7 May, 12:00"
            })
    void momentIsToldOnThePersonsClock(Instant at, String russian, String english) {
        assertThat(dates(Language.RUSSIAN).moment(at)).isEqualTo(russian);
        assertThat(dates(Language.ENGLISH).moment(at)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T06:59:00Z, 1-й день, day 1",
        "2026-11-22T20:00:00Z, 2-й день, day 2",
        "2026-10-24T07:00:00Z, 31-й день, day 31",
        "2026-11-25T07:00:00Z, 1-й день, day 1"
    })
    void stayIsCountedInDaysOfTheCalendar(Instant since, String russian, String english) {
        assertThat(dates(Language.RUSSIAN).stay(since)).isEqualTo(russian);
        assertThat(dates(Language.ENGLISH).stay(since)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "+79271234567, +7 927 123-45-67",
        "+14155552671, +1 415 555-2671",
        "+4915112345678, +4915112345678",
        "по вечерам, по вечерам"
    })
    void phoneIsShownAsPeopleLikeToSeeIt(String number, String shown) {
        assertThat(PhoneText.of(number)).isEqualTo(shown);
    }

    private static DateText dates(Language language) {
        return new DateText(Words.in(language), MOSCOW, NOW);
    }

    private static String breaking(String text) {
        return text.replace('\u00a0', ' ');
    }
}
