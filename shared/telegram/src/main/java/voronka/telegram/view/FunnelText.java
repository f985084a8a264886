package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.funnel.Snapshot;
import voronka.domain.team.Rights;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** The funnel as text: a bar per stage, number and sum. */
public final class FunnelText {
    private final Snapshot funnel;
    private final Viewer viewer;

    private FunnelText(Snapshot funnel, Viewer viewer) {
        this.funnel = funnel;
        this.viewer = viewer;
    }

    /**
     * The funnel as it is now.
     *
     * @param own whether it is the viewer's own deals, or the company's
     */
    public static Screen now(Snapshot funnel, boolean own, Viewer viewer) {
        return new FunnelText(funnel, viewer).drawn(own);
    }

    private Screen drawn(boolean own) {
        String pipeline = funnel.pipeline().name().in(viewer.member().language());
        String title = viewer.say("funnel.title", "pipeline", Excerpt.line(pipeline, 60));
        Html text = Html.empty().bold(title);
        text.text(" · " + viewer.say(own ? "funnel.own" : "funnel.all")).line();
        if (funnel.deals() == 0) {
            text.text(viewer.say("funnel.empty")).line();
        } else {
            text.table(BarTable.of(bars())).line().text(total()).line();
            text.text(viewer.say("funnel.weighted", "sum", brief(funnel.weighted()))).line();
        }
        text.text(String.join(" · ", besides()));
        if (funnel.lines().stream().anyMatch(line -> line.name() == null)) {
            text.line().italic(viewer.say("funnel.vanished"));
        }
        return new Screen(text, List.of(keys(own)));
    }

    private List<BarTable.Bar> bars() {
        return funnel.lines().stream()
                .map(line -> new BarTable.Bar(name(line), line.deals(), sum(line)))
                .toList();
    }

    private String name(Snapshot.Line line) {
        return line.name() == null
                ? line.stage() + "*"
                : Excerpt.line(line.name().name().in(viewer.member().language()), 40);
    }

    private String sum(Snapshot.Line line) {
        return line.sum() == 0
                ? ""
                : MoneyText.column(line.sum(), funnel.currency(), viewer.member().language());
    }

    private String total() {
        String deals = viewer.words().count("funnel.deals", funnel.deals());
        return viewer.say("funnel.total", "deals", deals, "sum", brief(funnel.sum()));
    }

    private List<String> besides() {
        List<String> besides = new ArrayList<>();
        if (funnel.withoutSum() > 0) {
            besides.add(viewer.say("funnel.without", "n", funnel.withoutSum()));
        }
        if (funnel.frozen() > 0) {
            besides.add(viewer.say("funnel.frozen", "n", funnel.frozen()));
        }
        return besides;
    }

    private List<Screen.Key> keys(boolean own) {
        List<Screen.Key> keys = new ArrayList<>();
        keys.add(Keys.press(viewer.say("key.refresh"), new Button.Funnel(own)));
        if (viewer.member().role().rights() == Rights.ALL) {
            String other = viewer.say(own ? "key.funnel.all" : "key.funnel.own");
            keys.add(Keys.press(other, new Button.Funnel(!own)));
        }
        return keys;
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, funnel.currency(), viewer.member().language());
    }
}
