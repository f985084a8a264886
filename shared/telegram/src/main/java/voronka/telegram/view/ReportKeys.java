package voronka.telegram.view;

import java.util.List;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.FunnelView;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.PeriodText;

/** The keys of the reports that are asked from under a funnel. */
final class ReportKeys {
    private ReportKeys() {}

    /** From the funnel to them. */
    static List<Screen.Key> from(FunnelView view, Viewer viewer) {
        return List.of(
                Keys.press(viewer.say("key.trend"), new Button.Trend(view)),
                Keys.press(viewer.say("key.rating"), new Button.Rating(view)));
    }

    /** The log is too long to be read for it. */
    static Screen tooLong(AskingFunnel.TooLong answer, Viewer viewer) {
        String day = PeriodText.day(answer.readTo(), viewer.member().language());
        return new Screen(
                Html.of(viewer.say("funnel.toolong", "day", day)), under(answer.view(), viewer));
    }

    /** From one of them to the other, and back. */
    static List<List<Screen.Key>> under(FunnelView view, Viewer viewer) {
        return List.of(from(view, viewer), List.of(FunnelKeys.back(view, viewer)));
    }
}
