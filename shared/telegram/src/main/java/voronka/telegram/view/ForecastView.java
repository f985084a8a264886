package voronka.telegram.view;

import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.EarlyWarning;
import voronka.domain.funnel.Forecast;
import voronka.domain.funnel.Forecast.Much;
import voronka.domain.funnel.Forecast.Trial;
import voronka.domain.funnel.Foreseeing;
import voronka.domain.money.Money;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.PeriodText;

/** What may be won, as a range, with how the same forecast did before; who will lack deals. */
public final class ForecastView {
    private static final String DOT = " · ";
    private static final int MOST_WARNINGS = 8;

    private final Foreseeing.Seen seen;
    private final Forecast forecast;
    private final Viewer viewer;

    private ForecastView(Foreseeing.Seen seen, Viewer viewer) {
        this.seen = seen;
        this.forecast = seen.forecast();
        this.viewer = viewer;
    }

    /** What is ahead. */
    public static Screen of(Foreseeing.Ahead ahead, Viewer viewer) {
        return switch (ahead) {
            case Foreseeing.Seen seen -> new ForecastView(seen, viewer).drawn();
            case Foreseeing.TooMuch tooMuch -> Screen.of(Html.of(viewer.say("forecast.toomuch")));
        };
    }

    /** How it is counted. */
    public static Screen how(Button.HowAhead button, Viewer viewer) {
        return Screen.of(
                        Html.empty()
                                .bold(viewer.say("funnel.how"))
                                .line()
                                .line()
                                .text(viewer.say("forecast.how")))
                .row(Keys.press(viewer.say("key.back"), new Button.Ahead(button.view())));
    }

    private Screen drawn() {
        Html text = Html.empty().bold(viewer.say("forecast.title"));
        text.text(
                        DOT
                                + new FunnelNames(viewer)
                                        .part(forecast.view(), forecast.part(), forecast.frame()))
                .line();
        if (forecast.isKnown()) {
            forecast.months().forEach(month -> month(month, text));
            text.line()
                    .text(
                            viewer.say(
                                    "forecast.weighted",
                                    "deals",
                                    plain(forecast.weighted().deals()),
                                    "sum",
                                    brief(forecast.weighted().sum())));
        } else {
            text.line()
                    .text(
                            viewer.say(
                                    "forecast.unknown",
                                    "n",
                                    forecast.cases(),
                                    "enough",
                                    Forecast.ENOUGH));
        }
        warned(text);
        return Screen.of(text)
                .row(
                        Keys.press(
                                viewer.say("key.funnel.OWNER"),
                                new Button.NarrowFunnel(forecast.view(), Button.Dimension.AHEAD)),
                        Keys.press(
                                viewer.say("key.funnel.how"), new Button.HowAhead(forecast.view())),
                        Keys.press(viewer.say("key.refresh"), new Button.Ahead(forecast.view())));
    }

    private void month(Forecast.Month month, Html text) {
        text.line().bold(name(month));
        text.line()
                .text(
                        month.low() == null || month.high() == null
                                ? viewer.say("forecast.point", "sum", brief(month.expected().sum()))
                                : viewer.say(
                                        "forecast.range",
                                        "low",
                                        brief(month.low().sum()),
                                        "high",
                                        brief(month.high().sum()),
                                        "sum",
                                        brief(month.expected().sum())));
        text.text(DOT + deals(month));
        if (month.won().deals() > 0) {
            text.line()
                    .text(
                            viewer.say(
                                    "forecast.won",
                                    "deals",
                                    Math.round(month.won().deals()),
                                    "sum",
                                    brief(month.won().sum())));
        }
        @Nullable Money plan = seen.plan().get(month.month());
        if (plan != null) {
            plan(plan, month, text);
        }
        tried(month.trials(), text);
        text.line();
    }

    private String deals(Forecast.Month month) {
        return month.low() == null || month.high() == null
                ? viewer.say("forecast.deals", "n", plain(month.expected().deals()))
                : viewer.say(
                        "forecast.deals.range",
                        "low",
                        plain(month.low().deals()),
                        "high",
                        plain(month.high().deals()));
    }

    private void plan(Money plan, Forecast.Month month, Html text) {
        double gap = plan.minor() - month.expected().sum();
        text.line()
                .text(
                        viewer.say(
                                gap > 0 ? "forecast.plan.short" : "forecast.plan.met",
                                "plan",
                                brief(plan.minor()),
                                "share",
                                plan.minor() == 0
                                        ? 100
                                        : Math.round(100 * month.expected().sum() / plan.minor()),
                                "gap",
                                brief(Math.abs(gap))));
    }

    /** How the same forecast would have done: each past month's forecast and fact. */
    private void tried(List<Trial> trials, Html text) {
        if (trials.size() < Forecast.ENOUGH_MONTHS) {
            text.line().italic(viewer.say("forecast.untried"));
            return;
        }
        double off = 0;
        StringBuilder told = new StringBuilder();
        for (Trial trial : trials) {
            off +=
                    Math.abs(trial.fact().sum() - trial.expected().sum())
                            / Math.max(1, trial.fact().sum());
            told.append(told.isEmpty() ? "" : DOT)
                    .append(
                            viewer.say(
                                    "forecast.trial",
                                    "month",
                                    viewer.say("month." + trial.month().getMonthValue()),
                                    "expected",
                                    brief(trial.expected().sum()),
                                    "fact",
                                    brief(trial.fact().sum())));
        }
        text.line()
                .italic(
                        viewer.say(
                                "forecast.tried",
                                "n",
                                trials.size(),
                                "off",
                                Math.round(100 * off / trials.size()),
                                "trials",
                                told));
    }

    private void warned(Html text) {
        if (seen.warnings().isEmpty()) {
            return;
        }
        text.line().line().bold(viewer.say("early.title"));
        seen.warnings().stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> text.line().text(warning(warning, viewer)));
    }

    /** One warning: whose, for when, what their deals promise beside the usual. */
    static String warning(EarlyWarning warning, Viewer viewer) {
        Much promised = warning.promised();
        return viewer.say(
                warning.planned() ? "early.line.plan" : "early.line",
                "who",
                viewer.name(warning.member()),
                "days",
                PeriodText.of(warning.days(), viewer.member().language()),
                "deals",
                plain(promised.deals(), viewer),
                "usual",
                plain(warning.usual().deals(), viewer),
                "share",
                Math.round(100 * warning.share()));
    }

    private String name(Forecast.Month month) {
        return month(month.month(), viewer) + " " + month.month().getYear();
    }

    static String month(java.time.YearMonth month, Viewer viewer) {
        return month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, viewer.member().language().locale());
    }

    private String plain(double number) {
        return plain(number, viewer);
    }

    /** At most one decimal, and none of what is many. */
    static String plain(double number, Viewer viewer) {
        long tenths = Math.round(number * 10);
        char point = viewer.member().language() == voronka.domain.team.Language.RUSSIAN ? ',' : '.';
        return tenths % 10 == 0 || tenths >= 100
                ? String.valueOf(Math.round(number))
                : tenths / 10 + String.valueOf(point) + tenths % 10;
    }

    private String brief(double minor) {
        return MoneyText.brief(
                Math.round(minor), forecast.frame().currency(), viewer.member().language());
    }
}
