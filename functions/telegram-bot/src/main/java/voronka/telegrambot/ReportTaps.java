package voronka.telegrambot;

import java.util.function.Function;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Diagnosing;
import voronka.domain.funnel.FindingStuck;
import voronka.domain.funnel.Fingerprint;
import voronka.domain.funnel.Foreseeing;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.ListingDeals;
import voronka.domain.funnel.Progress;
import voronka.domain.funnel.Stuck;
import voronka.domain.funnel.TakingPulse;
import voronka.domain.funnel.WatchedStages;
import voronka.domain.views.Report;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.BehindView;
import voronka.telegram.view.DiagnosisView;
import voronka.telegram.view.ForecastView;
import voronka.telegram.view.LinesView;
import voronka.telegram.view.PulseView;
import voronka.telegram.view.StuckView;

/** From a report's line to its deals. */
final class ReportTaps {
    private final AskingFunnel asking;
    private final ListingDeals listing;
    private final FindingStuck finding;
    private final Diagnosing diagnosing;
    private final Foreseeing foreseeing;
    private final TakingPulse pulse;
    private final WatchedStages watched;
    private final Books books;

    ReportTaps(
            AskingFunnel asking,
            ListingDeals listing,
            FindingStuck finding,
            Diagnosing diagnosing,
            Foreseeing foreseeing,
            TakingPulse pulse,
            WatchedStages watched,
            Books books) {
        this.asking = asking;
        this.listing = listing;
        this.finding = finding;
        this.diagnosing = diagnosing;
        this.foreseeing = foreseeing;
        this.pulse = pulse;
        this.watched = watched;
        this.books = books;
    }

    /** Which line? */
    Reply lines(Button.Lines button, Turn turn) {
        return reading(
                button.view().readsTheLog(),
                turn,
                progress ->
                        LinesView.of(
                                asking.answer(
                                        button.view(),
                                        turn.member(),
                                        turn.viewer().roster(),
                                        progress),
                                button.at(),
                                books.current().orElseThrow(),
                                turn.viewer()));
    }

    /** The deals behind it. Those open now are in an index, of a period the log is read. */
    Reply deals(Button.DealsBehind button, Turn turn) {
        return reading(
                button.view().period() != null || button.view().readsTheLog(),
                turn,
                progress ->
                        BehindView.of(
                                listing.behind(
                                        button.view(),
                                        button.line(),
                                        button.page() * ListingDeals.PAGE,
                                        turn.member(),
                                        turn.viewer().roster(),
                                        progress),
                                books.current().orElseThrow(),
                                turn.viewer()));
    }

    private static Reply reading(boolean theLog, Turn turn, Function<Progress, Screen> reading) {
        return theLog ? LogReading.of(turn, reading) : Reply.of(reading.apply(Progress.SILENT));
    }

    /** What is stuck. */
    Reply stuck(Turn turn) {
        return stuck(new Button.Hanging("", "", 0), turn);
    }

    Reply stuck(Button.Hanging button, Turn turn) {
        Stuck stuck = finding.seenBy(turn.member(), turn.viewer().roster());
        if (button.at().isEmpty()) {
            Screen all = StuckView.of(stuck, books.current().orElseThrow(), turn.viewer());
            return kept(Reply.of(all), Report.Kind.STUCK, FunnelView.all(), turn);
        }
        return Reply.of(
                StuckView.of(
                        stuck,
                        button.at(),
                        button.owner(),
                        button.page(),
                        books.current().orElseThrow(),
                        turn.viewer()));
    }

    private static Reply kept(Reply shown, Report.Kind kind, FunnelView view, Turn turn) {
        return SaveKey.under(shown, Report.of(kind, view), turn);
    }

    /** What is wrong. */
    Reply diagnose(FunnelView view, Turn turn) {
        Screen shown =
                DiagnosisView.of(
                        diagnosing.of(view, turn.member(), turn.viewer().roster()),
                        books.current().orElseThrow(),
                        turn.viewer());
        return kept(Reply.of(shown), Report.Kind.DIAGNOSIS, view, turn);
    }

    /** What is ahead: the log is read. */
    Reply ahead(FunnelView view, Turn turn) {
        Reply shown =
                LogReading.of(
                        turn,
                        progress ->
                                ForecastView.of(
                                        foreseeing.of(
                                                view,
                                                turn.member(),
                                                turn.viewer().roster(),
                                                progress),
                                        turn.viewer()));
        return kept(shown, Report.Kind.AHEAD, view, turn);
    }

    /** How that is counted. */
    Reply how(Button.HowAhead button, Turn turn) {
        return Reply.of(ForecastView.how(button, turn.viewer()));
    }

    /** How the company does: the log is read. */
    Reply pulse(FunnelView view, Turn turn) {
        Reply shown =
                LogReading.of(
                        turn,
                        progress ->
                                PulseView.of(
                                        pulse.of(
                                                view,
                                                turn.member(),
                                                turn.viewer().roster(),
                                                progress),
                                        books.current().orElseThrow(),
                                        turn.viewer()));
        return SaveKey.underThePulse(shown, Report.of(Report.Kind.PULSE, view), turn);
    }

    /** Watches a stage from now on, which is for those who lead to say. */
    Reply pin(Button.Pin button, Turn turn) {
        if (!turn.member().role().leads()) {
            return Reply.toast(turn.words().say("refused.directors"));
        }
        Pipeline pipeline = asking.frame(button.view()).pipeline();
        return pipeline.stages().stream()
                .filter(stage -> Fingerprint.of(stage.key().value()).equals(button.at()))
                .findFirst()
                .map(
                        stage -> {
                            watched.watch(pipeline.key(), stage.key());
                            String name = stage.name().in(turn.member().language());
                            return Reply.toast(
                                    turn.words().say("pin.done", "stage", Excerpt.line(name, 60)));
                        })
                .orElseGet(() -> Reply.toast(turn.words().say("tap.unknown")));
    }
}
