package voronka.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.contact.PhoneNumbers;

class LibPhoneNumbersTest {
    private final PhoneNumbers numbers = new LibPhoneNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 (927) 123-45-67",
                "8 927 1234567",
                "89271234567",
                "9271234567",
                "+79271234567",
                " 8(927)123-45-67 ",
                "8 927 123 45\u201167",
                "8.927.123.45.67"
            })
    void theSameNumberIsReadHoweverItIsTyped(String typed) {
        assertThat(numbers.read(typed)).contains("+79271234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123", "", "Ромашка", "250000", "1 200 000", "+7 927", "8 927 CALL-ME", "+"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(numbers.read(typed)).isEmpty();
    }

    @Test
    void aNumberOfAnotherCountryIsReadWithItsCode() {
        assertThat(numbers.read("+1 212 555 0123")).contains("+12125550123");
        assertThat(numbers.read("+375 29 123-45-67")).contains("+375291234567");
    }

    @Test
    void aCompanyElsewhereReadsItsOwnNumbers() {
        assertThat(new LibPhoneNumbers("US").read("(212) 555-0123")).contains("+12125550123");
    }

    @Test
    void aVeryLongTextIsNotSearchedForNumbers() {
        assertThat(numbers.read("8 927 123-45-67".repeat(1000))).isEmpty();
    }

    @Test
    void aNumberIsShownInGroups() {
        assertThat(numbers.show("+79271234567")).isEqualTo("+7 927 123-45-67");
        assertThat(numbers.show("+12125550123")).isEqualTo("+1 212-555-0123");
    }

    @Test
    void whatIsNoNumberIsShownAsItIs() {
        assertThat(numbers.show("приёмная")).isEqualTo("приёмная");
    }
}
