package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.money.Money;
import voronka.phone.LibPhoneNumbers;

class NewDealLineTest {
    private static final Currency ROUBLES = Currency.getInstance("RUB");
    private static final Currency DOLLARS = Currency.getInstance("USD");
    private static final PhoneNumbers PHONES = new LibPhoneNumbers();

    static Stream<Arguments> russianLines() {
        return Stream.of(
                arguments(
                        "Ромашка, окна, 250к, +7927 123-45-67",
                        deal("Ромашка", "окна", "250000", "+79271234567", null)),
                arguments(
                        "Ромашка, +7927 123-45-67, 250к, окна",
                        deal("Ромашка", "окна", "250000", "+79271234567", null)),
                arguments("Ромашка", deal("Ромашка", "", null, null, null)),
                arguments("Ромашка,окна,250к", deal("Ромашка", "окна", "250000", null, null)),
                arguments("Ромашка, окна, 1,2 млн", deal("Ромашка", "окна", "1200000", null, null)),
                arguments(
                        "Ромашка, 1 200 000 ₽, окна, балкон",
                        deal("Ромашка", "окна, балкон", "1200000", null, null)),
                arguments(
                        "Ромашка\nокна\n89271234567",
                        deal("Ромашка", "окна", null, "+79271234567", null)),
                arguments(
                        "Ромашка; окна; info@romashka.ru",
                        deal("Ромашка", "окна", null, null, "info@romashka.ru")),
                arguments(
                        "ООО «Рога & копыта», <b>окна</b>, 5 шт",
                        deal("ООО «Рога & копыта»", "<b>окна</b>, 5 шт", null, null, null)),
                arguments(
                        "Ромашка,250000,89271234567",
                        deal("Ромашка", "", "250000", "+79271234567", null)),
                arguments(
                        "Ромашка, окна, 250к, доплата, 30к",
                        deal("Ромашка", "окна, доплата, 30к", "250000", null, null)),
                arguments("+7 927 123-45-67, окна", deal("окна", "", null, "+79271234567", null)),
                arguments("8 927 123 45 67", deal("+79271234567", "", null, "+79271234567", null)),
                arguments(" , Ромашка ,, окна , ", deal("Ромашка", "окна", null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("russianLines")
    void aLineIsReadInAnyOrderAfterTheClient(String typed, NewDealLine line) {
        assertThat(NewDealLine.read(typed, ROUBLES, PHONES)).isEqualTo(new NewDealLine.Line(line));
    }

    @Test
    void aLineInEnglishIsReadTheSame() {
        NewDealLine line =
                new NewDealLine(
                        "Daisy Ltd",
                        "windows",
                        Money.ofMajor(new BigDecimal("4500.50"), DOLLARS),
                        "+12125550123",
                        "jo@daisy.com");
        assertThat(
                        NewDealLine.read(
                                "Daisy Ltd, windows, $4,500.50, +1 212 555 0123, jo@daisy.com",
                                DOLLARS,
                                PHONES))
                .isEqualTo(new NewDealLine.Line(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",,", "250к"})
    void aLineThatNamesNobodyIsNoDeal(String typed) {
        assertThat(NewDealLine.read(typed, ROUBLES, PHONES)).isEqualTo(new NewDealLine.NoClient());
    }

    @Test
    void aSumOfAnotherCurrencyIsPointedOut() {
        assertThat(NewDealLine.read("Ромашка, окна, $4,500.50", ROUBLES, PHONES))
                .isEqualTo(new NewDealLine.BadSum("$4,500.50", new Amounts.OtherCurrency(DOLLARS)));
    }

    @Test
    void aSumThatCanBeReadInTwoWaysIsPointedOut() {
        assertThat(NewDealLine.read("Ромашка, 1,250 млн", ROUBLES, PHONES))
                .isInstanceOf(NewDealLine.BadSum.class);
    }

    @Test
    void aPhoneNumberThatCannotBeIsPointedOut() {
        assertThat(NewDealLine.read("Ромашка, +7 927 123", ROUBLES, PHONES))
                .isEqualTo(new NewDealLine.BadPhone("+7 927 123"));
    }

    @Test
    void theTitleIsWhatTheyWantAndElseTheClient() {
        assertThat(deal("Ромашка", "окна", null, null, null).title()).isEqualTo("окна");
        assertThat(deal("Ромашка", "", null, null, null).title()).isEqualTo("Ромашка");
    }

    @Test
    void aTitleThatIsTooLongIsCut() {
        assertThat(deal("Ромашка", "о".repeat(500), null, null, null).title())
                .hasSize(200)
                .endsWith("…");
    }

    private static NewDealLine deal(
            String client,
            String wanted,
            @Nullable String roubles,
            @Nullable String phone,
            @Nullable String email) {
        Money amount = roubles == null ? null : Money.ofMajor(new BigDecimal(roubles), ROUBLES);
        return new NewDealLine(client, wanted, amount, phone, email);
    }
}
