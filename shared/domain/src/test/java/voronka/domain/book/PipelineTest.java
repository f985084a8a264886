package voronka.domain.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.ABook;
import voronka.domain.team.Language;

class PipelineTest {
    private final Pipeline pipeline = ABook.ofFourStages().firstPipeline();

    @ParameterizedTest
    @CsvSource({
        ", request, request",
        ", quote, request measuring quote",
        "request, request, ''",
        "request, payment, measuring quote payment",
        "quote, measuring, ''",
        "payment, payment, ''",
        "request, vanished, ''",
        "vanished, measuring, request measuring"
    })
    void betweenAreTheStagesThatAreReachedForTheFirstTime(
            @Nullable String furthest, String upTo, String reached) {
        assertThat(
                        pipeline.between(
                                furthest == null ? null : new StageKey(furthest),
                                new StageKey(upTo)))
                .containsExactlyElementsOf(keys(reached));
    }

    @ParameterizedTest
    @CsvSource({"request, measuring", "measuring, quote", "quote, payment", "payment,", "gone,"})
    void afterAStageComesTheNextAndAfterTheLastNone(String here, @Nullable String next) {
        assertThat(pipeline.after(new StageKey(here)).map(stage -> stage.key().value()))
                .isEqualTo(java.util.Optional.ofNullable(next));
    }

    @Test
    void aPipelineHasOneToFiftyStages() {
        assertThat(of(Pipeline.MOST_STAGES).stages()).hasSize(50);
        assertThatIllegalArgumentException().isThrownBy(() -> of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> of(Pipeline.MOST_STAGES + 1));
    }

    @Test
    void aStageStandsInItOnce() {
        Stage stage = pipeline.first();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Pipeline.of("sales", pipeline.name(), List.of(stage, stage), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "Quote", "a.b", "a b", "КП", "abcdefghijklmnopqrstuvwxy"})
    void aStagesKeyFitsIntoAButtonAndACounter(String text) {
        assertThat(StageKey.isKey(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new StageKey(text));
    }

    @Test
    void theCompanysTextIsReadInTheLanguageItWasWrittenInWhenTheOtherIsMissing() {
        LocalizedText both = new LocalizedText(Map.of("ru", "Замер", "en", "Measuring"));

        assertThat(both.in(Language.ENGLISH)).isEqualTo("Measuring");
        assertThat(LocalizedText.of("Замер").in(Language.ENGLISH)).isEqualTo("Замер");
        assertThat(both.byLanguage()).isUnmodifiable();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(" "));
    }

    private static Pipeline of(int stages) {
        return Pipeline.of(
                "long",
                LocalizedText.of("Длинная"),
                IntStream.range(0, stages)
                        .mapToObj(i -> Stage.of(new StageKey("s" + i), LocalizedText.of("Этап"), i))
                        .toList(),
                null);
    }

    private static List<StageKey> keys(String words) {
        return words.isEmpty()
                ? List.of()
                : List.of(words.split(" ")).stream().map(StageKey::new).toList();
    }
}
