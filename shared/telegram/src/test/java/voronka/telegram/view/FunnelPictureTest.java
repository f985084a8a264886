package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.ABook;
import voronka.domain.book.Pipeline;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Losses;
import voronka.domain.funnel.Snapshot;
import voronka.domain.team.Language;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Tone;

/** Picture and text are made of one answer: what one says, the other says. */
class FunnelPictureTest {
    private static final Pipeline PIPELINE = ABook.ofFourStages().firstPipeline();
    private static final Frame FRAME = new Frame(PIPELINE, ABook.ROUBLES);
    private static final Days OCTOBER = Days.of(YearMonth.of(2026, 10));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfTheFunnelIsInItsText(Language language) {
        Map<String, Long> now = new HashMap<>();
        Sample.put(now, "open.request", 120, 3_100_000_00L, 4);
        Sample.put(now, "open.measuring", 75, 2_400_000_00L, 0);
        Sample.put(now, "open.quote", 48, 1_900_000_00L, 0);
        AskingFunnel.Answer answer =
                new AskingFunnel.Standing(
                        FunnelView.all(),
                        null,
                        FRAME,
                        Snapshot.of(PIPELINE, ABook.ROUBLES, now),
                        null);

        Drawing.Bars picture = agrees(answer, language);

        assertThat(picture.centred()).isTrue();
        assertThat(picture.panels().get(0).heading()).contains("243");
        assertThat(sizes(picture, 0)).containsExactly(120L, 75L, 48L, 0L);
        assertThat(sizes(picture, 1))
                .containsExactly(3_100_000_00L, 2_400_000_00L, 1_900_000_00L, 0L);
        assertThat(picture.note()).contains("4");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfACohortIsInItsTextAndItsPartsAreAllThatReached(Language language) {
        History history = History.ofCohort(FRAME, OCTOBER, new Counted(october()), Counted.NOTHING);
        Drawing.Bars picture = agrees(past(FunnelView.Kind.COHORT, history), language);

        for (int row = 0; row < history.lines().size(); row++) {
            History.Line line = history.lines().get(row);
            assertThat(sum(picture, 0, row)).isEqualTo(line.reached().deals());
            assertThat(sum(picture, 1, row)).isEqualTo(line.reached().sum());
            assertThat(part(picture, 0, row, Tone.WON)).isEqualTo(history.won().deals());
        }
        assertThat(sizes(picture, 0))
                .as("narrowing down")
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(part(picture, 0, 0, Tone.LOST)).isEqualTo(history.lost().deals());
        assertThat(part(picture, 0, 3, Tone.LOST)).isZero();
        assertThat(picture.panels().getFirst().bars().getFirst().beside())
                .isEqualTo(new Drawing.Figure(Tone.LOST, "−30"));
        assertThat(picture.meanings()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfWhatHappenedIsInItsText(Language language) {
        Map<String, Long> happened = new HashMap<>();
        Sample.put(happened, "reached.request", 40, 900_000_00L, 2);
        Sample.put(happened, "lost.request", 9, 200_000_00L, 0);
        Sample.put(happened, "reached.measuring", 25, 700_000_00L, 0);
        Sample.put(happened, "lost.quote", 3, 100_000_00L, 0);
        History history = History.ofEvents(FRAME, OCTOBER, new Counted(happened), Counted.NOTHING);

        Drawing.Bars picture = agrees(past(FunnelView.Kind.EVENTS, history), language);

        assertThat(picture.panels().getFirst().bars().getFirst().strips())
                .containsExactly(List.of(new Part(Tone.MAIN, 40)), List.of(new Part(Tone.LOST, 9)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberOfTheLossesIsInTheirText(Language language) {
        Map<String, Long> monday = new HashMap<>();
        Sample.put(monday, "lost.quote", 5, 500_000_00L, 1);
        Sample.put(monday, "why.quote.price", 5, 500_000_00L, 1);
        Map<String, Long> before = new HashMap<>();
        Sample.put(before, "lost.request", 2, 40_000_00L, 0);
        Sample.put(before, "why.request.price", 2, 40_000_00L, 0);
        Losses losses =
                Losses.of(
                        OCTOBER,
                        Map.of(LocalDate.of(2026, 10, 5), monday),
                        new Counted(before),
                        Map.of(),
                        Map.of(),
                        Map.of());
        AskingFunnel.Answer answer =
                new AskingFunnel.Lost(
                        FunnelView.all().of(FunnelView.Kind.LOSSES, OCTOBER), null, FRAME, losses);

        Drawing.Bars picture = agrees(answer, language);

        assertThat(picture.rows())
                .containsExactly(language == Language.RUSSIAN ? "Дорого" : "Too expensive");
        assertThat(picture.panels().getFirst().bars().getFirst().strips())
                .containsExactly(
                        List.of(new Part(Tone.LOST, 5)), List.of(new Part(Tone.BEFORE, 2)));
    }

    @Test
    void whereNothingIsToBeSeenTheTextSaysSoAndNoPictureIsDrawn() {
        Viewer vera = Sample.vera(Language.RUSSIAN);
        AskingFunnel.Answer now =
                new AskingFunnel.Standing(
                        FunnelView.all(),
                        null,
                        FRAME,
                        Snapshot.of(PIPELINE, ABook.ROUBLES, Map.of()),
                        null);
        assertThat(FunnelPicture.of(now, Sample.BOOK, vera)).isEmpty();
        assertThat(FunnelText.of(now, Sample.BOOK, vera).text().toString())
                .contains("Открытых сделок сейчас нет");
        AskingFunnel.Answer past =
                past(
                        FunnelView.Kind.COHORT,
                        History.ofCohort(FRAME, OCTOBER, Counted.NOTHING, Counted.NOTHING));
        assertThat(FunnelPicture.of(past, Sample.BOOK, vera)).isEmpty();
    }

    private static Drawing.Bars agrees(AskingFunnel.Answer answer, Language language) {
        Viewer vera = Sample.vera(language);
        String text = FunnelText.of(answer, Sample.BOOK, vera).text().toString();
        String money =
                switch (answer) {
                    case AskingFunnel.TooLong tooLong -> throw new AssertionError(tooLong);
                    case AskingFunnel.Past past ->
                            FunnelText.of(
                                            new AskingFunnel.Past(
                                                    past.view().inMoney(true),
                                                    past.part(),
                                                    past.frame(),
                                                    past.history()),
                                            Sample.BOOK,
                                            vera)
                                    .text()
                                    .toString();
                    case AskingFunnel.Lost lost ->
                            FunnelText.of(
                                            new AskingFunnel.Lost(
                                                    lost.view().inMoney(true),
                                                    null,
                                                    lost.frame(),
                                                    lost.losses()),
                                            Sample.BOOK,
                                            vera)
                                    .text()
                                    .toString();
                    case AskingFunnel.Standing now -> text;
                };
        Drawing.Bars picture =
                (Drawing.Bars) FunnelPicture.of(answer, Sample.BOOK, vera).orElseThrow();
        assertThat(text).contains(picture.title());
        picture.panels().get(0).bars().forEach(bar -> said(bar, text));
        picture.panels().get(1).bars().forEach(bar -> said(bar, money));
        return picture;
    }

    private static void said(Bar bar, String text) {
        if (bar.size() > 0) {
            assertThat(text).contains(bar.figure().replace("−", ""));
            if (bar.beside() != null) {
                assertThat(text).contains(bar.beside().text().replace("−", ""));
            }
        }
    }

    private static AskingFunnel.Answer past(FunnelView.Kind kind, History history) {
        return new AskingFunnel.Past(FunnelView.all().of(kind, OCTOBER), null, FRAME, history);
    }

    private static List<Long> sizes(Drawing.Bars picture, int panel) {
        return picture.panels().get(panel).bars().stream().map(Bar::size).toList();
    }

    private static long sum(Drawing.Bars picture, int panel, int row) {
        return picture.panels().get(panel).bars().get(row).size();
    }

    private static long part(Drawing.Bars picture, int panel, int row, Tone tone) {
        return picture.panels().get(panel).bars().get(row).strips().getFirst().stream()
                .filter(part -> part.tone() == tone)
                .mapToLong(Part::size)
                .sum();
    }

    /** With a sum that no other stage has. */
    private static Map<String, Long> october() {
        Map<String, Long> cohort = Sample.october();
        Sample.put(cohort, "open.measuring", 13, 610_000_00L, 0);
        return cohort;
    }
}
