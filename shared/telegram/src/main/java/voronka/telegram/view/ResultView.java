package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Comparison.Row;
import voronka.domain.funnel.PeriodResult;
import voronka.domain.funnel.PeriodResult.Effort;
import voronka.domain.funnel.Summing;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** A period summed up, beside the one before: sales, and how many touches they took. */
public final class ResultView {
    private static final int MOST = 15;

    private final PeriodResult result;
    private final Viewer viewer;

    private ResultView(PeriodResult result, Viewer viewer) {
        this.result = result;
        this.viewer = viewer;
    }

    /** The result; or that the log is too long for it. */
    public static Screen of(Summing.Summed summed, Viewer viewer) {
        return switch (summed) {
            case PeriodResult result -> new ResultView(result, viewer).screen();
            case AskingFunnel.TooLong tooLong -> ReportKeys.tooLong(tooLong, viewer);
        };
    }

    private Screen screen() {
        FunnelNames names = new FunnelNames(viewer);
        Html text = Html.empty().bold(viewer.say("result.title"));
        text.text(
                        " · "
                                + names.period(result.view())
                                + " · "
                                + names.part(result.view(), result.part(), result.frame()))
                .line();
        Row now = result.now();
        Row before = result.before();
        line("result.sales", money(now.won().sum()), money(before.won().sum()), text);
        line(
                "result.won",
                String.valueOf(now.won().deals()),
                String.valueOf(before.won().deals()),
                text);
        line("result.average", money(now.average()), money(before.average()), text);
        line("result.rate", rate(now), rate(before), text);
        line(
                "result.new",
                String.valueOf(now.created().deals()),
                String.valueOf(before.created().deals()),
                text);
        line("result.cycle", days(now), days(before), text);
        if (now.won().withoutSum() > 0) {
            text.line()
                    .text(
                            Excerpt.capitalised(
                                    viewer.say("funnel.without", "n", now.won().withoutSum())));
        }
        touches(text);
        return new Screen(text, ReportKeys.under(result.view(), viewer));
    }

    private void touches(Html text) {
        if (result.efforts().isEmpty()) {
            return;
        }
        text.line()
                .line()
                .text(
                        viewer.say(
                                "result.touches",
                                "won",
                                plain(result.effort().perWon()),
                                "lost",
                                plain(result.effort().perLost())))
                .line();
        text.table(BarTable.of(result.efforts().stream().limit(MOST).map(this::bar).toList()));
    }

    private BarTable.Bar bar(Effort effort) {
        List<String> below = new ArrayList<>();
        below.add(viewer.say("trend.won", "n", effort.won()));
        if (effort.lost() > 0) {
            below.add(
                    viewer.say(
                            "result.lost", "n", effort.lost(), "touches", plain(effort.perLost())));
        }
        return new BarTable.Bar(
                Excerpt.line(new FunnelNames(viewer).person(effort.owner()), 40),
                Math.round(effort.perWon().orElse(0) * 100),
                plain(effort.perWon()),
                "",
                below);
    }

    private void line(String key, String now, String before, Html text) {
        text.line().text(viewer.say(key, "now", now, "before", before));
    }

    private String rate(Row row) {
        return row.winRate().isEmpty()
                ? "–"
                : viewer.say(
                        "compare.rate",
                        "share",
                        Math.round(row.winRate().getAsDouble() * 100),
                        "closed",
                        row.closed());
    }

    private String days(Row row) {
        return row.days().isEmpty() ? "–" : String.valueOf(row.days().getAsInt());
    }

    private String plain(OptionalDouble number) {
        return number.isEmpty() ? "–" : ForecastView.plain(number.getAsDouble(), viewer);
    }

    private String money(OptionalDouble minor) {
        return minor.isEmpty() ? "–" : money(Math.round(minor.getAsDouble()));
    }

    private String money(long minor) {
        return MoneyText.brief(minor, result.frame().currency(), viewer.member().language());
    }
}
