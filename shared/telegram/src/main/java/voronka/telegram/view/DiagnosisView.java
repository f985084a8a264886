package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Diagnosis;
import voronka.domain.funnel.Diagnosis.Finding;
import voronka.domain.funnel.History;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** What is wrong with a funnel, in words, each with its numbers and a key to its deals. */
public final class DiagnosisView {
    private static final int MOST = 7;

    private final Diagnosis diagnosis;
    private final BookText book;
    private final Viewer viewer;

    private DiagnosisView(Diagnosis diagnosis, BookText book, Viewer viewer) {
        this.diagnosis = diagnosis;
        this.book = book;
        this.viewer = viewer;
    }

    /** The findings, numbered. */
    public static Screen of(Diagnosis diagnosis, SalesBook book, Viewer viewer) {
        return new DiagnosisView(diagnosis, new BookText(book, viewer), viewer).drawn();
    }

    private Screen drawn() {
        Html text = Html.empty().bold(viewer.say("diagnose.title"));
        text.text(
                        " · "
                                + new FunnelNames(viewer)
                                        .part(
                                                diagnosis.view(),
                                                diagnosis.part(),
                                                diagnosis.frame()))
                .line();
        List<Button> deals = new ArrayList<>();
        if (diagnosis.isTooSmall()) {
            text.line()
                    .text(
                            viewer.say(
                                    "diagnose.small",
                                    "n",
                                    diagnosis.decided(),
                                    "enough",
                                    History.ENOUGH));
        } else if (diagnosis.findings().isEmpty()) {
            text.line().text(viewer.say("diagnose.well"));
        }
        for (Finding finding : diagnosis.findings().stream().limit(MOST).toList()) {
            deals.add(new Button.DealsBehind(finding.report(), finding.line(), 0));
            text.line().text(deals.size() + ". " + told(finding, book, viewer));
            if (finding.atStake() > 0) {
                text.text(" " + viewer.say("diagnose.stake", "sum", brief(finding.atStake())));
            }
            text.line();
        }
        text.line().italic(viewer.say("diagnose.how"));
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.numbers(deals));
        rows.add(
                List.of(
                        Keys.press(
                                viewer.say("key.refresh"), new Button.Diagnose(diagnosis.view()))));
        return new Screen(text, rows);
    }

    /** A finding in a sentence, without what is at stake. */
    String told(Finding finding, BookText book, Viewer viewer) {
        return switch (finding) {
            case Diagnosis.ThinTop top ->
                    viewer.say(
                            "diagnose.top",
                            "now",
                            top.now(),
                            "usual",
                            Math.round(top.usual()),
                            "days",
                            top.days());
            case Diagnosis.Jam jam ->
                    viewer.say(
                            "diagnose.jam",
                            "stage",
                            stage(jam.stage(), book),
                            "now",
                            jam.now().deals(),
                            "usual",
                            ForecastView.plain(jam.usual(), viewer),
                            "days",
                            jam.days());
            case Diagnosis.Hole hole ->
                    viewer.say(
                            hole.before() < 0 ? "diagnose.hole" : "diagnose.hole.was",
                            "stage",
                            stage(hole.stage(), book),
                            "share",
                            Math.round(100 * hole.share()),
                            "before",
                            Math.round(100 * hole.before()),
                            "lost",
                            hole.lost().deals(),
                            "cases",
                            hole.cases(),
                            "days",
                            hole.days());
        };
    }

    private String stage(StageKey stage, BookText known) {
        return known.stage(diagnosis.frame().pipeline().key(), stage);
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, diagnosis.frame().currency(), viewer.member().language());
    }
}
