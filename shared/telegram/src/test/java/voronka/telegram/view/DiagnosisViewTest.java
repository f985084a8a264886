package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.ABook;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Behind.What;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Diagnosis;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.team.Language;
import voronka.telegram.screen.Screen;

class DiagnosisViewTest {
    private static final FunnelView ALL = FunnelView.all();
    private static final Days LATELY = Days.upTo(LocalDate.of(2026, 11, 23), 90);
    private static final StageKey QUOTE = new StageKey("quote");
    private static final StageKey PAYMENT = new StageKey("payment");

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachFindingNamesItsStageWhatIsAtStakeAndHasItsKey(Language language) {
        Screen told =
                drawn(
                        List.of(
                                new Diagnosis.Hole(
                                        QUOTE,
                                        1 / 3.0,
                                        0.8,
                                        new Count(20, 3_000_000_00L, 0),
                                        30,
                                        90,
                                        3_000_000_00L,
                                        ALL.of(Kind.EVENTS, LATELY),
                                        Behind.of(What.LOST, QUOTE)),
                                new Diagnosis.Jam(
                                        PAYMENT,
                                        new Count(12, 1_200_000_00L, 0),
                                        3.22,
                                        90,
                                        1_200_000_00L,
                                        ALL,
                                        Behind.of(What.OPEN, PAYMENT)),
                                new Diagnosis.ThinTop(
                                        4,
                                        10,
                                        30,
                                        400_000_00L,
                                        ALL.of(Kind.EVENTS, LATELY),
                                        Behind.of(What.CREATED))),
                        54,
                        language);
        Snapshots.verify("diagnosis/findings." + language.code(), told);
        assertThat(told.keys().getFirst()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsMadeUp(Language language) {
        Snapshots.verify("diagnosis/well." + language.code(), drawn(List.of(), 54, language));
        Snapshots.verify("diagnosis/small." + language.code(), drawn(List.of(), 7, language));
    }

    private static Screen drawn(List<Diagnosis.Finding> found, long decided, Language language) {
        Frame frame = new Frame(ABook.ofFourStages().firstPipeline(), ABook.ROUBLES);
        return DiagnosisView.of(
                new Diagnosis(ALL, null, frame, found, decided),
                Sample.BOOK,
                Sample.vera(language));
    }
}
