package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.book.template.Template;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.team.Language;

class TemplateTest {
    @Test
    void typicalCompanyHasTheNineTypicalStages() {
        SalesBook book = Template.TYPICAL.book();
        Pipeline sales = book.firstPipeline();

        assertThat(book.version()).isEqualTo(1);
        assertThat(sales.name().in(Language.RUSSIAN)).isEqualTo("Продажи");
        assertThat(sales.stages())
                .extracting(stage -> stage.name().in(Language.RUSSIAN))
                .containsExactly(
                        "Оценка",
                        "Подготовка",
                        "Презентация",
                        "Коммерческое предложение",
                        "Ожидание решения",
                        "Договор",
                        "Оплата",
                        "Отгрузка",
                        "Завершение");
        assertThat(sales.stages())
                .extracting(Stage::probability)
                .containsExactly(10, 20, 30, 40, 50, 70, 85, 95, 98);
    }

    @Test
    void windowsGoFromCallsByMeasuringToTheContract() {
        assertThat(Template.WINDOWS.book().firstPipeline().stages())
                .extracting(stage -> stage.key().value())
                .containsSubsequence("calls", "measuring", "contract");
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateHasThePipelineThatTheWizardFills(Template template) {
        assertThat(template.book().pipelines()).extracting(Pipeline::key).containsExactly("sales");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsInBothLanguages(Template template) {
        List<Map<?, ?>> texts = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        collect(BookDocument.tree(template.book()), texts, alone);

        assertThat(texts).isNotEmpty().allSatisfy(t -> assertThat(t.keySet()).hasSize(2));
        assertThat(alone).isEmpty();
    }

    /** Texts by language, and Russian texts that stand alone. */
    private static void collect(Object value, List<Map<?, ?>> texts, List<String> alone) {
        switch (value) {
            case Map<?, ?> map when map.containsKey("ru") || map.containsKey("en") ->
                    texts.add(map);
            case Map<?, ?> map -> map.values().forEach(inner -> collect(inner, texts, alone));
            case List<?> list -> list.forEach(inner -> collect(inner, texts, alone));
            case String text when text.matches("(?s).*[а-яА-Я].*") -> alone.add(text);
            default -> {}
        }
    }
}
