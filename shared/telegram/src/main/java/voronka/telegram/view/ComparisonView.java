package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Comparing;
import voronka.domain.funnel.Comparison;
import voronka.domain.funnel.Comparison.Across;
import voronka.domain.funnel.Comparison.Row;
import voronka.domain.funnel.Count;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** Owners, sources, channels or products beside each other: what each gave, and how it went on. */
public final class ComparisonView {
    /** A longer list is not compared any more. */
    private static final int MOST = 15;

    /** Of a longer pipeline the shares would not stand on a line. */
    private static final int MOST_STAGES = 6;

    private final Comparison compared;
    private final Viewer viewer;

    private ComparisonView(Comparison compared, Viewer viewer) {
        this.compared = compared;
        this.viewer = viewer;
    }

    /** The comparison; or that the log is too long for it. */
    public static Screen of(Comparing.Compared compared, Viewer viewer) {
        return switch (compared) {
            case Comparison comparison -> new ComparisonView(comparison, viewer).screen();
            case AskingFunnel.TooLong tooLong -> ReportKeys.tooLong(tooLong, viewer);
        };
    }

    private Screen screen() {
        FunnelNames names = new FunnelNames(viewer);
        Html text = Html.empty().bold(viewer.say("compare.title"));
        text.text(
                        " · "
                                + names.period(compared.view())
                                + " · "
                                + names.part(compared.view(), compared.part(), compared.frame()))
                .line();
        if (compared.rows().isEmpty()) {
            text.text(viewer.say("funnel.nothing"));
        } else {
            told(text);
        }
        return new Screen(text, rows());
    }

    private void told(Html text) {
        text.text(total()).line();
        if (hasShares()) {
            text.italic(viewer.say("compare.about", "stages", stages())).line();
        }
        List<Row> shown = compared.rows().stream().limit(MOST).toList();
        text.table(BarTable.of(shown.stream().map(this::bar).toList()));
        if (compared.rows().size() > MOST) {
            text.line().text(viewer.say("compare.more", "n", compared.rows().size() - MOST));
        }
        if (!compared.differences().isEmpty()) {
            text.line().bold(viewer.say("compare.differ"));
            compared.differences()
                    .forEach(
                            differs ->
                                    text.line()
                                            .text(
                                                    viewer.say(
                                                            "compare.differs",
                                                            "name",
                                                            Excerpt.capitalised(
                                                                    name(differs.name())),
                                                            "stage",
                                                            stage(differs.stage()),
                                                            "share",
                                                            percent(differs.share()),
                                                            "decided",
                                                            differs.decided(),
                                                            "others",
                                                            percent(differs.elsewhere()))));
        }
    }

    private String total() {
        Row all = compared.all();
        List<String> parts = new ArrayList<>();
        parts.add(viewer.say("funnel.created", "count", count(all.created())));
        parts.add(viewer.say("funnel.won", "count", count(all.won())));
        parts.addAll(below(all));
        return String.join(" · ", parts);
    }

    private BarTable.Bar bar(Row row) {
        List<String> below = new ArrayList<>();
        if (compared.across() != Across.OWNER) {
            below.add(viewer.say("compare.new", "n", row.created().deals()));
        }
        below.addAll(below(row));
        if (hasShares() && row.passings().stream().anyMatch(p -> p.soundShare().isPresent())) {
            below.add(shares(row));
        }
        return new BarTable.Bar(
                Excerpt.line(name(row.name()), 40),
                row.won().sum(),
                String.valueOf(row.won().deals()),
                row.won().sum() == 0 ? "" : column(row.won().sum()),
                below);
    }

    private List<String> below(Row row) {
        List<String> parts = new ArrayList<>();
        row.winRate()
                .ifPresent(
                        rate ->
                                parts.add(
                                        viewer.say(
                                                "compare.rate",
                                                "share",
                                                percent(rate),
                                                "closed",
                                                row.closed())));
        row.average()
                .ifPresent(
                        average ->
                                parts.add(
                                        viewer.say(
                                                "compare.average",
                                                "sum",
                                                column(Math.round(average)))));
        row.days().ifPresent(days -> parts.add(viewer.say("compare.days", "n", days)));
        return parts;
    }

    private boolean hasShares() {
        return compared.frame().pipeline().stages().size() <= MOST_STAGES
                && compared.rows().stream()
                        .flatMap(row -> row.passings().stream())
                        .anyMatch(passing -> passing.soundShare().isPresent());
    }

    private static String shares(Row row) {
        return row.passings().stream()
                .map(
                        passing ->
                                passing.soundShare().isPresent()
                                        ? String.valueOf(
                                                percent(passing.soundShare().getAsDouble()))
                                        : "–")
                .collect(Collectors.joining(" → "))
                .replaceAll("( → –)+$", "")
                .concat(" %");
    }

    private String stages() {
        return compared.frame().pipeline().stages().stream()
                .map(stage -> stage(stage.key()))
                .collect(Collectors.joining(" → "));
    }

    private List<List<Screen.Key>> rows() {
        return List.of(
                List.of(key(Across.OWNER), key(Across.SOURCE)),
                List.of(key(Across.CHANNEL), key(Across.PRODUCT)),
                List.of(FunnelKeys.back(compared.view(), viewer)));
    }

    private Screen.Key key(Across across) {
        String label = viewer.say("key.compare." + across);
        return Keys.press(
                across == compared.across() ? "✓ " + label : label,
                new Button.Compare(compared.view(), across));
    }

    private String name(String name) {
        FunnelNames names = new FunnelNames(viewer);
        return switch (compared.across()) {
            case OWNER -> names.person(name);
            case SOURCE -> names.source(name);
            case CHANNEL -> names.channel(name);
            case PRODUCT -> name;
        };
    }

    private String stage(StageKey key) {
        var stage = compared.frame().named(key);
        return stage == null
                ? key.value()
                : Excerpt.line(stage.name().in(viewer.member().language()), 30);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private String count(Count count) {
        return count.sum() == 0
                ? String.valueOf(count.deals())
                : count.deals()
                        + " · "
                        + MoneyText.brief(
                                count.sum(),
                                compared.frame().currency(),
                                viewer.member().language());
    }

    private String column(long minor) {
        return MoneyText.column(minor, compared.frame().currency(), viewer.member().language());
    }
}
