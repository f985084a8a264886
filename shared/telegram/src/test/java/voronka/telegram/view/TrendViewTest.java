package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.ABook;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.Rating;
import voronka.domain.funnel.Trend;
import voronka.domain.team.Language;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Scale;

class TrendViewTest {
    private static final Days PERIOD =
            new Days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 29));
    private static final Frame FRAME =
            new Frame(ABook.ofFourStages().firstPipeline(), ABook.ROUBLES);
    private static final FunnelView VIEW = FunnelView.all().of(FunnelView.Kind.EVENTS, PERIOD);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTrendIsToldWeekByWeek(Language language) {
        Map<LocalDate, Map<String, Long>> days = new LinkedHashMap<>();
        days.put(LocalDate.of(2026, 9, 1), Map.of("created.n", 7L));
        days.put(
                LocalDate.of(2026, 9, 6),
                Map.of("created.n", 2L, "won.n", 3L, "won.sum", 90_000_00L));
        days.put(LocalDate.of(2026, 9, 7), Map.of("created.n", 4L, "lost.quote.n", 2L));
        AskingFunnel.Trending trending =
                new AskingFunnel.Trending(VIEW, null, FRAME, Trend.of(PERIOD, days));
        Viewer vera = Sample.vera(language);

        Snapshots.verify("funnel/trend." + language.code(), TrendView.of(trending, vera));

        Drawing.Trend picture = (Drawing.Trend) TrendView.picture(trending, vera).orElseThrow();
        assertThat(picture.moments())
                .hasSize(13)
                .first()
                .isEqualTo(language == Language.RUSSIAN ? "1 сент" : "1 Sep");
        assertThat(
                        picture.panels()
                                .getFirst()
                                .bars()
                                .getFirst()
                                .strips()
                                .getFirst()
                                .getFirst()
                                .size())
                .as("the week of 1 September")
                .isEqualTo(9);
        assertThat(picture.scales()).hasSameSizeAs(picture.panels());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBestStandFirstInTheRating(Language language) {
        Rating rating =
                Rating.of(
                        PERIOD,
                        Map.of(
                                Sample.ANNA.value(),
                                new Counted(Map.of("won.n", 2L, "won.sum", 90_000_00L)),
                                Sample.BORIS.value(),
                                new Counted(
                                        Map.of(
                                                "won.n",
                                                1L,
                                                "won.sum",
                                                500_000_00L,
                                                "lost.quote.n",
                                                3L)),
                                "",
                                Counted.NOTHING));
        AskingFunnel.Rated rated = new AskingFunnel.Rated(VIEW, null, FRAME, rating);
        Viewer vera = Sample.vera(language);

        Snapshots.verify("funnel/rating." + language.code(), RatingView.of(rated, vera));

        Drawing.Bars picture = (Drawing.Bars) RatingView.picture(rated, vera).orElseThrow();
        assertThat(picture.rows())
                .containsExactlyElementsOf(
                        language == Language.RUSSIAN
                                ? java.util.List.of("Борис", "Анна К.")
                                : java.util.List.of("Boris", "Anna K."));
    }

    @Test
    void whereNothingHappenedNothingIsDrawn() {
        Viewer vera = Sample.vera(Language.RUSSIAN);
        AskingFunnel.Trending trending =
                new AskingFunnel.Trending(VIEW, null, FRAME, Trend.of(PERIOD, Map.of()));
        AskingFunnel.Rated rated =
                new AskingFunnel.Rated(VIEW, null, FRAME, Rating.of(PERIOD, Map.of()));
        assertThat(TrendView.picture(trending, vera)).isEmpty();
        assertThat(TrendView.of(trending, vera).text().toString()).contains("ничего не было");
        assertThat(RatingView.picture(rated, vera)).isEmpty();
    }

    @Test
    void scalesHaveRoundSteps() {
        assertThat(Scale.upTo(0, String::valueOf).labels()).containsExactly("0", "1");
        assertThat(Scale.upTo(5, String::valueOf).labels())
                .containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(Scale.upTo(6, String::valueOf).labels()).containsExactly("0", "2", "4", "6");
        assertThat(Scale.upTo(23, String::valueOf).labels())
                .containsExactly("0", "5", "10", "15", "20", "25");
        assertThat(Scale.upTo(2_100_000, String::valueOf).step()).isEqualTo(500_000);
    }
}
