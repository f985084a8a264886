package voronka.telegram.view;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Forecast;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Pulse;
import voronka.domain.funnel.Snapshot;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** How the company does, on one screen, with keys to what is behind each line. */
public final class PulseView {
    private static final String DOT = " · ";
    private static final int MOST_WARNINGS = 3;

    private final Pulse pulse;
    private final BookText book;
    private final Viewer viewer;

    private PulseView(Pulse pulse, BookText book, Viewer viewer) {
        this.pulse = pulse;
        this.book = book;
        this.viewer = viewer;
    }

    /** The screen. */
    public static Screen of(Pulse pulse, SalesBook book, Viewer viewer) {
        return new PulseView(pulse, new BookText(book, viewer), viewer).drawn();
    }

    private Screen drawn() {
        Html text =
                Html.empty()
                        .bold(viewer.say("pulse.title"))
                        .text(DOT + viewer.dates().date(viewer.now()))
                        .line();
        plan(text);
        funnel(text);
        stuck(text);
        rating(text);
        key(text);
        if (!pulse.warnings().isEmpty()) {
            text.line().line().bold(viewer.say("early.title"));
            pulse.warnings().stream()
                    .limit(MOST_WARNINGS)
                    .forEach(w -> text.line().text(ForecastView.warning(w, viewer)));
        }
        FunnelView view = pulse.view();
        FunnelView lost = view.of(FunnelView.Kind.LOSSES, pulse.week().period());
        return Screen.of(text)
                .row(
                        press("pulse.key.funnel", new Button.Funnel(view)),
                        press("pulse.key.forecast", new Button.Ahead(view)))
                .row(
                        press("pulse.key.stuck", new Button.Hanging("", "", 0)),
                        press("pulse.key.losses", new Button.Funnel(lost)))
                .row(
                        press("pulse.key.diagnose", new Button.Diagnose(view)),
                        press("key.refresh", new Button.TakePulse(view)));
    }

    private void plan(Html text) {
        String month =
                ForecastView.month(java.time.YearMonth.from(pulse.thisMonth().first()), viewer);
        text.line();
        if (pulse.plan() == null) {
            text.text(viewer.say("pulse.month", "month", month, "count", count(pulse.month())));
        } else {
            long plan = pulse.plan().minor();
            text.text(
                    viewer.say(
                            "pulse.plan",
                            "month",
                            month,
                            "fact",
                            brief(pulse.month().sum()),
                            "plan",
                            brief(plan),
                            "share",
                            plan == 0 ? 100 : Math.round(100.0 * pulse.month().sum() / plan)));
        }
        @Nullable Forecast forecast = pulse.forecast();
        if (forecast == null || !forecast.isKnown()) {
            text.line().text(viewer.say("pulse.forecast.unknown"));
            return;
        }
        Forecast.Month first = forecast.months().getFirst();
        text.line()
                .text(
                        first.low() == null || first.high() == null
                                ? viewer.say(
                                        "pulse.forecast.point",
                                        "sum",
                                        brief(first.expected().sum()))
                                : viewer.say(
                                        "pulse.forecast",
                                        "low",
                                        brief(first.low().sum()),
                                        "high",
                                        brief(first.high().sum()),
                                        "sum",
                                        brief(first.expected().sum())));
    }

    private void funnel(Html text) {
        Snapshot now = pulse.now();
        History week = pulse.week();
        String deals = viewer.words().count("lines.deals", now.deals());
        text.line().line().text(viewer.say("pulse.open", "deals", deals, "sum", brief(now.sum())));
        StringBuilder stages = new StringBuilder();
        for (Snapshot.Line line : now.lines()) {
            if (line.deals() > 0 && line.name() != null) {
                stages.append(stages.isEmpty() ? "" : DOT)
                        .append(book.name(line.name()))
                        .append(' ')
                        .append(line.deals());
            }
        }
        if (!stages.isEmpty()) {
            text.line().text(stages.toString());
        }
        text.line()
                .text(
                        viewer.say(
                                "pulse.week",
                                "created",
                                week.created().deals(),
                                "won",
                                count(week.won()),
                                "lost",
                                count(week.lost())));
        if (pulse.reason() != null) {
            text.line()
                    .text(
                            viewer.say(
                                    "pulse.reason",
                                    "reason",
                                    book.lostReason(pulse.reason().reason()),
                                    "n",
                                    pulse.reason().count().deals(),
                                    "all",
                                    week.lost().deals()));
        }
    }

    private void stuck(Html text) {
        Count stuck = pulse.stuck().count();
        text.line()
                .text(
                        stuck.deals() == 0
                                ? viewer.say("pulse.stuck.none")
                                : viewer.say("pulse.stuck", "count", count(stuck)));
    }

    private void rating(Html text) {
        if (pulse.rating().isEmpty()) {
            return;
        }
        text.line().line().bold(viewer.say("pulse.rating"));
        int place = 0;
        for (Pulse.Seller seller : pulse.rating()) {
            place++;
            text.line()
                    .text(place + ". " + viewer.name(seller.member()) + DOT + count(seller.won()));
        }
    }

    private void key(Html text) {
        Pulse.@Nullable KeyStage key = pulse.key();
        if (key == null || key.now().name() == null) {
            return;
        }
        String pin = key.pinned() ? "📌 " : "";
        text.line()
                .line()
                .text(pin + viewer.say("pulse.key.stage", "stage", book.name(key.now().name())));
        OptionalDouble now = key.now().conversion();
        if (now.isEmpty()) {
            text.text(viewer.say("pulse.key.quiet"));
            return;
        }
        String cases = viewer.words().count("pulse.key.cases", key.now().outOf());
        text.text(viewer.say("pulse.key.now", "share", share(now), "cases", cases));
        History.@Nullable Line earlier = key.before();
        if (earlier != null && earlier.conversion().isPresent()) {
            text.text(viewer.say("pulse.key.before", "share", share(earlier.conversion())));
        }
    }

    private static String share(OptionalDouble share) {
        return Math.round(share.orElseThrow() * 100) + " %";
    }

    private Screen.Key press(String label, Button button) {
        return Keys.press(viewer.say(label), button);
    }

    private String count(Count count) {
        return count.sum() == 0
                ? String.valueOf(count.deals())
                : count.deals() + DOT + brief(count.sum());
    }

    private String brief(double minor) {
        return MoneyText.brief(
                Math.round(minor), pulse.frame().currency(), viewer.member().language());
    }
}
