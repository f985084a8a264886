package voronka.telegram.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Exit;
import voronka.telegram.picture.Drawing.Progress;
import voronka.telegram.picture.Drawing.Stop;
import voronka.telegram.picture.Drawing.Tone;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The process as a map: its stages in order, the ways out, and where a deal is on it. */
public final class MapView {
    /** A longer list says only what the stages are called. */
    private static final int MOST_MARKED = 15;

    private static final int LONGEST_GOAL = 110;

    private final Drawing.Route route;
    private final Viewer viewer;

    private MapView(Drawing.Route route, Viewer viewer) {
        this.route = route;
        this.viewer = viewer;
    }

    /** A pipeline as the book has it. */
    public static MapView of(Pipeline pipeline, SalesBook book, Viewer viewer) {
        BookText text = new BookText(book, viewer);
        List<Stop> stops =
                pipeline.stages().stream()
                        .map(stage -> stop(stage, pipeline, Progress.NONE, "", text))
                        .toList();
        List<Exit> exits =
                List.of(
                        new Exit(Tone.WON, viewer.say("map.won"), false),
                        new Exit(Tone.LOST, viewer.say("map.lost"), false),
                        new Exit(Tone.FROZEN, viewer.say("map.frozen"), false));
        String name = text.in(pipeline.name());
        String version = viewer.say("map.version", "n", book.version());
        return new MapView(
                new Drawing.Route(viewer.say("map.title", "pipeline", name), version, stops, exits),
                viewer);
    }

    /**
     * The process a deal runs on.
     *
     * @param log everything that happened with it
     * @param book the version it runs on
     */
    public static MapView of(DealFile file, List<DealEvent> log, SalesBook book, Viewer viewer) {
        Deal deal = file.deal();
        BookText text = new BookText(book, viewer);
        Pipeline pipeline = book.pipeline(deal.facts().pipeline()).orElseThrow();
        Map<StageKey, Instant> reached = reached(log);
        int here =
                deal instanceof WonDeal
                        ? pipeline.stages().size()
                        : pipeline.place(deal.standing().stage());
        List<Stop> stops = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            int place = stops.size();
            Progress progress =
                    place < here ? Progress.PASSED : place == here ? Progress.HERE : Progress.AHEAD;
            Instant at = reached.get(stage.key());
            String when =
                    at == null
                            ? ""
                            : viewer.say(
                                    place == here ? "map.here" : "map.since",
                                    "day",
                                    viewer.dates().date(at));
            stops.add(stop(stage, pipeline, progress, when, text));
        }
        return new MapView(
                new Drawing.Route(
                        Excerpt.line(deal.facts().title(), 60),
                        viewer.say("map.title", "pipeline", text.in(pipeline.name())),
                        stops,
                        exits(deal, text, viewer)),
                viewer);
    }

    /** The map as a text, with these keys. */
    public Screen screen(List<Screen.Key> keys) {
        Html text = Html.empty().bold(route.title()).line().text(route.subtitle()).line();
        boolean marked = route.stops().size() <= MOST_MARKED;
        for (int place = 0; place < route.stops().size(); place++) {
            Stop stop = route.stops().get(place);
            text.line().text(sign(stop, place) + " ");
            if (stop.progress() == Progress.HERE) {
                text.bold(stop.name());
            } else {
                text.text(stop.name());
            }
            if (!stop.when().isEmpty()) {
                text.text(" — " + stop.when());
            } else if (marked && !stop.marks().isEmpty()) {
                text.text(" — " + String.join(" · ", stop.marks()));
            }
        }
        route.exits().stream()
                .filter(Exit::taken)
                .forEach(exit -> text.line().line().bold(exit.label()));
        return new Screen(text, List.of(keys));
    }

    /** The map as a picture. */
    public Drawing picture() {
        return route;
    }

    /** Back to the deal. */
    public static Screen.Key back(Deal deal, Viewer viewer) {
        return Keys.press(viewer.say("key.card"), new Button.Card(deal.id()));
    }

    private static String sign(Stop stop, int place) {
        return switch (stop.progress()) {
            case NONE -> place + 1 + ".";
            case PASSED -> "✅";
            case HERE -> "📍";
            case AHEAD -> "▫️";
        };
    }

    private static Stop stop(
            Stage stage, Pipeline pipeline, Progress progress, String when, BookText text) {
        String goal =
                stage.goal() == null
                        ? ""
                        : Excerpt.line(
                                stage.goal().in(text.viewer().member().language()), LONGEST_GOAL);
        List<String> marks = new StageMarks(text).of(stage, pipeline);
        return new Stop(text.name(stage), goal, marks, progress, when);
    }

    private static List<Exit> exits(Deal deal, BookText text, Viewer viewer) {
        Exit won = new Exit(Tone.WON, viewer.say("map.won"), false);
        Exit lost = new Exit(Tone.LOST, viewer.say("map.lost"), false);
        Exit frozen = new Exit(Tone.FROZEN, viewer.say("map.frozen"), false);
        return switch (deal) {
            case OpenDeal open -> List.of(won, lost, frozen);
            case WonDeal closed -> {
                String day = viewer.dates().date(closed.closedAt());
                yield List.of(
                        new Exit(Tone.WON, viewer.say("card.won", "when", day), true),
                        lost,
                        frozen);
            }
            case LostDeal closed -> {
                String why = text.lostReason(closed.reason());
                yield List.of(
                        won,
                        new Exit(Tone.LOST, viewer.say("map.lost.why", "reason", why), true),
                        frozen);
            }
            case FrozenDeal sleeping -> {
                String day = viewer.dates().date(sleeping.until().instant());
                yield List.of(
                        won,
                        lost,
                        new Exit(Tone.FROZEN, viewer.say("map.frozen.until", "day", day), true));
            }
        };
    }

    /** When each stage was reached first; what was undone never was. */
    private static Map<StageKey, Instant> reached(List<DealEvent> log) {
        Map<StageKey, Instant> reached = new HashMap<>();
        for (DealEvent event : log) {
            if (event.what() instanceof DealEvent.Undone(DealEvent undone)) {
                undone.firstReached().forEach(reached::remove);
            }
            event.firstReached().forEach(stage -> reached.putIfAbsent(stage, event.at()));
        }
        return reached;
    }
}
