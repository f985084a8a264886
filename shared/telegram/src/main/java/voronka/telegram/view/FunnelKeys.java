package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Button.Dimension;
import voronka.telegram.screen.Screen;

/** What can be asked next about a funnel. */
final class FunnelKeys {
    private final AskingFunnel.Answer answer;
    private final FunnelView view;
    private final Viewer viewer;

    FunnelKeys(AskingFunnel.Answer answer, Viewer viewer) {
        this.answer = answer;
        this.view = answer.view();
        this.viewer = viewer;
    }

    List<List<Screen.Key>> rows() {
        List<List<Screen.Key>> rows = new ArrayList<>();
        boolean all = viewer.member().role().overlooks();
        rows.add(
                all
                        ? List.of(narrow(Dimension.PERIOD), narrow(Dimension.OWNER))
                        : List.of(narrow(Dimension.PERIOD), narrow(Dimension.PIPELINE)));
        if (all) {
            rows.add(List.of(narrow(Dimension.SOURCE), narrow(Dimension.CHANNEL)));
            rows.add(List.of(narrow(Dimension.PRODUCT), narrow(Dimension.PIPELINE)));
        }
        if (view.kind() != Kind.NOW && view.period() != null) {
            rows.add(List.of(kind(Kind.COHORT), kind(Kind.EVENTS), kind(Kind.LOSSES)));
        }
        rows.add(List.of(Keys.press(viewer.say("key.funnel.deals"), new Button.Lines(view, ""))));
        rows.add(ReportKeys.from(view, viewer));
        rows.add(
                List.of(
                        show(
                                view.money() ? "key.funnel.numbers" : "key.funnel.money",
                                view.inMoney(!view.money())),
                        Keys.press(viewer.say("key.funnel.how"), new Button.HowCounted(view)),
                        show("key.refresh", view)));
        return rows;
    }

    private Screen.Key narrow(Dimension by) {
        String label = viewer.say("key.funnel." + by);
        boolean chosen =
                switch (by) {
                    case PERIOD -> view.period() != null;
                    case OWNER -> view.isBy(FunnelView.By.OWNER) || view.isBy(FunnelView.By.TEAM);
                    case SOURCE -> view.isBy(FunnelView.By.SOURCE);
                    case CHANNEL -> view.isBy(FunnelView.By.CHANNEL);
                    case PRODUCT -> view.isBy(FunnelView.By.PRODUCT);
                    case PIPELINE -> view.pipeline() != null;
                    case AHEAD -> false;
                };
        return Keys.press(chosen ? "✓ " + label : label, new Button.NarrowFunnel(view, by));
    }

    private Screen.Key kind(Kind kind) {
        String label = viewer.say("key.funnel." + kind);
        return Keys.press(
                view.kind() == kind ? "✓ " + label : label,
                new Button.Funnel(view.of(kind, java.util.Objects.requireNonNull(view.period()))));
    }

    private Screen.Key show(String label, FunnelView other) {
        return Keys.press(viewer.say(label), new Button.Funnel(other));
    }

    /** Back to the funnel from a question about it. */
    static Screen.Key back(FunnelView view, Viewer viewer) {
        return Keys.press(viewer.say("key.back"), new Button.Funnel(view));
    }
}
