package voronka.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealIdTest {
    @ParameterizedTest
    @CsvSource({"A7K2QX, A7K2QX", "a7k2qx, A7K2QX", "'  A7k2Qx\t', A7K2QX"})
    void anIdIsReadHoweverItIsTyped(String typed, String id) {
        assertThat(DealId.read(typed)).contains(new DealId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A7K2Q", "A7K2QXX", "A7K2Q1", "A7K2QO", "А7К2QХ", "A7K 2QX"})
    void whatIsNoIdIsReadAsNone(String typed) {
        assertThat(DealId.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DealId(typed));
    }

    @Test
    void itsLettersAndDigitsAreNotMistakenForOneAnother() {
        assertThat(DealId.ALPHABET).doesNotContain("I", "L", "O", "U", "0", "1");
        assertThat(DealId.ALPHABET.chars().distinct().count()).isEqualTo(DealId.ALPHABET.length());
    }

    @Test
    void aByteIsEnoughForEachOfItsLetters() {
        assertThat("A7K2QX".getBytes(StandardCharsets.UTF_8)).hasSize(DealId.LENGTH);
    }
}
