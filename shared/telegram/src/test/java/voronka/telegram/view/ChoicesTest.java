package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BOOK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.team.Language;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class ChoicesTest {
    private static final DealFile FILE = Sample.file(Sample.open(ANNA));

    @ParameterizedTest
    @EnumSource(Language.class)
    void stagesAreOfferedButForTheOneItStandsIn(Language language) {
        verify("stage", Choices.stage(FILE, BOOK, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasonsForLosingAreTheCompanysOwn(Language language) {
        verify("loss", Choices.loss(FILE, BOOK, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comingBackIsOfferedWithItsDayAndNever(Language language) {
        verify("come-back", Choices.comeBack(FILE, "price", BOOK, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasonsForFreezingAreTheCompanysOwn(Language language) {
        verify("freeze", Choices.freeze(FILE, BOOK, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wakingIsOfferedWithItsDay(Language language) {
        verify("wake", Choices.wake(FILE, "no-money", BOOK, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void remindingIsOfferedWithItsDayOrHour(Language language) {
        verify("reminder", Choices.reminder(FILE, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void puttingOffIsOfferedWithItsDayOrHour(Language language) {
        verify("put-off", Choices.putOff(FILE, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void afterAKeptPromiseTheNextStepIsAskedFor(Language language) {
        verify("agreed", Choices.agreed(FILE, Sample.anna(language)), language);
        verify("noted", Choices.noted(FILE, Sample.anna(language)), language);
    }

    @Test
    void manyReasonsAreNotCutAndShortOnesShareARow() {
        List<Reason> reasons = new ArrayList<>();
        Reason.Kind rivals = new Reason.Kind("rivals", LocalizedText.of("Конкуренты"));
        for (String name : List.of("Нашли дешевле", "Другое решение", "Знают давно")) {
            reasons.add(new Reason("r" + reasons.size(), LocalizedText.of(name), rivals, null));
        }
        for (String name : List.of("Дорого", "Нет денег", "Не отвечает", "Передумали", "Другое")) {
            reasons.add(new Reason("r" + reasons.size(), LocalizedText.of(name), null, null));
        }
        SalesBook book =
                SalesBook.of(
                        1,
                        BOOK.zone(),
                        BOOK.currency(),
                        BOOK.pipelines(),
                        reasons,
                        BOOK.frozenReasons());

        List<List<String>> labels =
                Choices.loss(FILE, book, Sample.anna(Language.RUSSIAN)).keys().stream()
                        .map(row -> row.stream().map(Screen.Key::label).toList())
                        .toList();

        assertThat(labels)
                .startsWith(
                        List.of("Конкуренты: Нашли дешевле"),
                        List.of("Конкуренты: Другое решение"),
                        List.of("Конкуренты: Знают давно"),
                        List.of("Дорого", "Нет денег"),
                        List.of("Не отвечает", "Передумали"),
                        List.of("Другое"));
    }

    @Test
    void nineStagesWithLongNamesStandOneBelowTheOther() {
        Screen screen = Choices.stage(in(9), book(9), Sample.anna(Language.RUSSIAN));
        Snapshots.fits(screen);
        assertThat(screen.keys()).hasSize(9);
        assertThat(moves(screen)).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 9, 15, 16, 30, 50})
    void everyOtherStageOfTheLongestPipelineCanBeChosen(int stages) {
        for (Language language : Language.values()) {
            Screen screen = Choices.stage(in(stages), book(stages), Sample.anna(language));
            Snapshots.fits(screen);
            assertThat(moves(screen)).hasSize(stages - 1);
        }
    }

    @Test
    void stagesByNumbersAreNamedInTheText() {
        Screen screen = Choices.stage(in(30), book(30), Sample.anna(Language.RUSSIAN));
        assertThat(screen.text().toString())
                .contains("\n1. Этап с очень длинным")
                .contains("\n29. ");
    }

    private static List<Button> moves(Screen screen) {
        return DealCardTest.buttons(screen).stream()
                .filter(Button.Move.class::isInstance)
                .distinct()
                .toList();
    }

    private static DealFile in(int stages) {
        return Sample.file(
                new OpenDeal(
                        Sample.facts(ANNA, null),
                        new StageKey("stage-" + stages + "-" + "x".repeat(13)),
                        Sample.NOW));
    }

    private static SalesBook book(int count) {
        List<Stage> stages =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                n ->
                                        Stage.of(
                                                new StageKey("stage-" + n + "-" + "x".repeat(13)),
                                                new LocalizedText(
                                                        Map.of(
                                                                "ru",
                                                                "Этап с очень длинным названием "
                                                                        + n)),
                                                50))
                        .toList();
        return SalesBook.of(
                1,
                Sample.MOSCOW,
                BOOK.currency(),
                List.of(Pipeline.of("sales", LocalizedText.of("Продажи"), stages, null)),
                List.of(Reason.of("price", LocalizedText.of("Дорого"))),
                List.of(Reason.of("later", LocalizedText.of("Потом"))));
    }

    private static void verify(String name, Screen screen, Language language) {
        Snapshots.verify("choices/" + name + "." + language.code(), screen);
    }
}
