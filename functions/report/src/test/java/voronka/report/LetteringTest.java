package voronka.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering lettering = new Lettering(Typeface.bundled());
    private final Font font = lettering.typeface().regular(32);

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(lettering.fitted("Замер", font, 200)).isEqualTo("Замер");
        assertThat(lettering.wrapped("Новая заявка", font, 400, 2)).containsExactly("Новая заявка");
    }

    @Test
    void namesAreBrokenBetweenWordsAndCutWhereTheyDoNotFit() {
        assertThat(lettering.wrapped("Коммерческое предложение", font, 250, 2))
                .containsExactly("Коммерческое", "предложение");
        String longest = "Согласование договора с юристами заказчика и подрядчика";
        assertThat(lettering.wrapped(longest, font, 272, 2))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(Lettering.width(line, font)).isLessThanOrEqualTo(272))
                .last()
                .asString()
                .startsWith("договора с")
                .endsWith("…");
        assertThat(lettering.wrapped("Ы".repeat(60), font, 272, 2))
                .singleElement()
                .asString()
                .endsWith("…");
    }

    @Test
    void whatTheFontHasNoLetterForIsLeftOutAndTheTengeIsSpelled() {
        assertThat(lettering.typeface().shown("🏆 Анна 漢字 ₽ №1 – «Ё»"))
                .isEqualTo("Анна  ₽ №1 – «Ё»");
        assertThat(lettering.typeface().shown("12 ₸")).isEqualTo("12 KZT");
        assertThat(lettering.typeface().shown("3 % → 30 %")).isEqualTo("3 % › 30 %");
    }
}
