package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.team.Language;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Exit;
import voronka.telegram.picture.Drawing.Progress;
import voronka.telegram.picture.Drawing.Stop;

class MapViewTest {
    private static final SalesBook BOOK = Sample.BOOK;
    private static final Instant BEGUN = Sample.NOW.minus(Duration.ofDays(9));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theProcessHasItsStagesInOrderAndThreeWaysOut(Language language) {
        MapView map = MapView.of(BOOK.firstPipeline(), BOOK, Sample.vera(language));

        Snapshots.verify("map/process." + language.code(), map.screen(List.of()));
        Drawing.Route route = (Drawing.Route) map.picture();
        assertThat(route.stops())
                .hasSize(4)
                .allSatisfy(stop -> assertThat(stop.progress()).isEqualTo(Progress.NONE));
        assertThat(route.exits()).hasSize(3).noneMatch(Exit::taken);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDealIsSomewhereOnItAndItIsToldWhenItPassedTheRest(Language language) {
        Deal deal = Sample.openIn("quote", Sample.ANNA);
        MapView map = map(deal, language);

        Snapshots.verify(
                "map/deal." + language.code(),
                map.screen(List.of(MapView.back(deal, Sample.anna(language)))));
        assertThat(stops(map))
                .extracting(Stop::progress)
                .containsExactly(Progress.PASSED, Progress.PASSED, Progress.HERE, Progress.AHEAD);
        assertThat(stops(map).getFirst().when()).contains("14");
        assertThat(stops(map).get(2).when()).contains("16");
        assertThat(stops(map).getLast().when()).isEmpty();
    }

    @Test
    void aWonDealHasPassedAllAndALostOneStandsWhereItDied() {
        MapView won = map(Sample.won(), Language.RUSSIAN);
        assertThat(stops(won)).extracting(Stop::progress).containsOnly(Progress.PASSED);
        assertThat(taken(won)).singleElement().asString().startsWith("Выиграна");

        MapView lost = map(Sample.lost(), Language.RUSSIAN);
        assertThat(stops(lost).get(2).progress()).isEqualTo(Progress.HERE);
        assertThat(taken(lost)).containsExactly("Отказ: Дорого");

        MapView frozen = map(Sample.frozen(), Language.RUSSIAN);
        assertThat(taken(frozen)).singleElement().asString().startsWith("Заморожена до");
    }

    @Test
    void whatWasUndoneWasNeverReached() {
        List<DealEvent> log = new ArrayList<>(log());
        DealEvent last = log.getLast();
        log.add(
                new DealEvent(
                        last.deal(),
                        4,
                        last.at(),
                        last.day(),
                        last.by(),
                        new DealEvent.Undone(last),
                        last.pipeline(),
                        last.after(),
                        last.after(),
                        List.of(),
                        last.createdDay(),
                        last.at(),
                        last.origin()));
        MapView map =
                MapView.of(
                        Sample.file(Sample.openIn("measuring", Sample.ANNA)),
                        log,
                        BOOK,
                        Sample.anna(Language.RUSSIAN));

        assertThat(stops(map).get(1).when()).isNotEmpty();
        assertThat(stops(map).get(2).when()).isEmpty();
    }

    private static MapView map(Deal deal, Language language) {
        return MapView.of(Sample.file(deal), log(), BOOK, Sample.anna(language));
    }

    /** It came nine days ago, was measured a day after, and quoted another day after. */
    private static List<DealEvent> log() {
        List<DealEvent> log = new ArrayList<>();
        String before = "request";
        for (String stage : List.of("request", "measuring", "quote")) {
            Deal deal = Sample.openIn(stage, Sample.ANNA);
            Instant at = BEGUN.plus(Duration.ofDays(log.size()));
            log.add(
                    new DealEvent(
                            deal.id(),
                            log.size() + 1,
                            at,
                            at.atZone(Sample.MOSCOW).toLocalDate(),
                            Sample.by(Sample.ANNA),
                            log.isEmpty()
                                    ? new DealEvent.Created("x")
                                    : new DealEvent.Moved(
                                            new StageKey(before), new StageKey(stage)),
                            "sales",
                            null,
                            deal.standing(),
                            List.of(new StageKey(stage)),
                            deal.facts().createdDay(),
                            at,
                            deal.facts().origin()));
            before = stage;
        }
        return log;
    }

    private static List<Stop> stops(MapView map) {
        return ((Drawing.Route) map.picture()).stops();
    }

    private static List<String> taken(MapView map) {
        return ((Drawing.Route) map.picture())
                .exits().stream().filter(Exit::taken).map(Exit::label).toList();
    }
}
