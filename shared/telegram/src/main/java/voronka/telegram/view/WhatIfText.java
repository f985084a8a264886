package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.funnel.Fingerprint;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.Outlook;
import voronka.domain.funnel.Supposing.Supposed;
import voronka.telegram.picture.Drawing;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** What if more deals came, or a stage let more through? Before and after, side by side. */
public final class WhatIfText {
    private static final List<Integer> TIMES = List.of(120, 150, 200, 300, 1000);
    private static final List<Integer> EACH_TIMES = List.of(120, 150, 200, 300);
    private static final List<Integer> SHARES = List.of(10, 30, 50, 70, 90);
    private static final int MOST_SHARES = 4;
    private static final int TWICE = 200;

    private final Supposed supposed;
    private final FunnelView view;
    private final Outlook now;
    private final Viewer viewer;
    private final WhatIfNames names;

    private WhatIfText(Supposed supposed, Viewer viewer) {
        this.supposed = supposed;
        this.view = supposed.past().view();
        this.now = supposed.outlook();
        this.viewer = viewer;
        this.names = new WhatIfNames(supposed, viewer);
    }

    /** The question, or its answer. */
    public static Screen of(Supposed supposed, Button.WhatIf wish, Viewer viewer) {
        WhatIfText text = new WhatIfText(supposed, viewer);
        if (isOfEach(wish)) {
            return text.each(wish.percent());
        }
        Optional<WhatIf> asked = WhatIf.of(text.now, wish.place(), wish.percent());
        if (asked.isPresent()) {
            return text.answer(asked.get());
        }
        return isPlace(wish.place(), text.now) ? text.askTimes(wish.place()) : text.askStage();
    }

    /** The answer as a picture; empty for a question, and where there is nothing to see. */
    public static Optional<Drawing> picture(Supposed supposed, Button.WhatIf wish, Viewer viewer) {
        Outlook now = supposed.outlook();
        if (now.input() == 0) {
            return Optional.empty();
        }
        WhatIfPicture picture = new WhatIfPicture(supposed, viewer);
        return isOfEach(wish)
                ? picture.each(WhatIf.each(now, wish.percent()))
                : WhatIf.of(now, wish.place(), wish.percent()).map(picture::compared);
    }

    /** The stage that matters most, by the stated method, and what it would give. */
    public static Screen key(Supposed supposed, Viewer viewer) {
        return new WhatIfText(supposed, viewer).key();
    }

    private static boolean isOfEach(Button.WhatIf wish) {
        return wish.place() == Button.WhatIf.EACH && wish.percent() > 0;
    }

    private static boolean isPlace(int place, Outlook now) {
        return place >= Button.WhatIf.INPUT && place < now.steps().size();
    }

    private Screen askStage() {
        Html text = title("whatif.ask");
        List<Screen.Key.Press> keys = new ArrayList<>();
        keys.add(press(viewer.say("whatif.input"), Button.WhatIf.INPUT, 0));
        for (int place = 0; place < now.steps().size(); place++) {
            Outlook.Step step = now.steps().get(place);
            keys.add(
                    press(
                            names.stage(step.stage()) + " · " + WhatIfNames.percent(step.share()),
                            place,
                            0));
        }
        numbered(keys, text);
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(keys));
        rows.add(
                List.of(
                        press(viewer.say("whatif.each.key"), Button.WhatIf.EACH, TWICE),
                        FunnelKeys.back(view, viewer)));
        return new Screen(text, rows);
    }

    private static void numbered(List<Screen.Key.Press> keys, Html text) {
        if (Keys.areNumbered(keys.size())) {
            for (int i = 0; i < Math.min(keys.size(), Keys.most()); i++) {
                text.line().text((i + 1) + ". " + keys.get(i).label());
            }
        }
    }

    private Screen askTimes(int place) {
        Html text = title("whatif.times");
        text.line().text(names.what(place));
        return new Screen(text, changes(place));
    }

    private Screen answer(WhatIf asked) {
        Html text = title("whatif.title");
        text.text(names.told(asked)).line();
        if (asked.isCapped()) {
            text.text(viewer.say("whatif.capped")).line();
        }
        compared(asked.then(), text);
        if (asked.place() < 0) {
            text.line().text(viewer.say("whatif.input.caveat"));
        }
        warned(asked.then(), text);
        return new Screen(text, changes(asked.place()));
    }

    /** One stage at a time, and how many more deals would be won for how much. */
    private Screen each(int percent) {
        Html text = title("whatif.title");
        text.text(viewer.say("whatif.each", "times", names.plain(WhatIf.times(percent)))).line();
        List<WhatIf> each = WhatIf.each(now, percent);
        List<BarTable.Bar> bars = new ArrayList<>();
        for (WhatIf one : each) {
            double won = one.moreWon();
            double sum = one.then().sum() - now.sum();
            bars.add(
                    new BarTable.Bar(
                            names.place(one.place()),
                            Math.round(won * WhatIf.WHOLE),
                            "+" + names.plain(won),
                            Math.round(sum) == 0 ? "" : "+" + names.column(sum),
                            List.of(names.change(one))));
        }
        text.table(BarTable.of(bars)).line();
        text.text(
                viewer.say(
                        "whatif.each.now",
                        "won",
                        names.plain(now.won()),
                        "sum",
                        names.brief(now.sum())));
        WhatIf.best(each)
                .ifPresent(
                        best ->
                                text.line()
                                        .text(
                                                viewer.say(
                                                        "whatif.each.best",
                                                        "stage",
                                                        names.place(best.place()))));
        names.guesses().ifPresent(guesses -> text.line().italic(guesses));
        List<Screen.Key.Press> keys =
                each.stream()
                        .map(one -> press(names.place(one.place()), one.place(), percent))
                        .toList();
        numbered(keys, text);
        List<List<Screen.Key>> rows = new ArrayList<>();
        rows.add(times(Button.WhatIf.EACH, EACH_TIMES));
        rows.addAll(shortened(Keys.answers(keys)));
        rows.add(List.of(other()));
        return new Screen(text, rows);
    }

    /** Beside the two rows of this screen's own only so many fit. */
    private static List<List<Screen.Key>> shortened(List<List<Screen.Key>> rows) {
        return rows.subList(0, Math.min(rows.size(), Keys.MOST_ROWS - 2));
    }

    private void compared(Outlook then, Html text) {
        List<BarTable.Bar> bars = new ArrayList<>();
        List<Double> before = now.flow();
        List<Double> after = then.flow();
        for (int place = 0; place < before.size(); place++) {
            bars.add(
                    new BarTable.Bar(
                            names.row(place),
                            Math.round(after.get(place) * WhatIf.WHOLE),
                            names.plain(before.get(place)),
                            "→ " + names.plain(after.get(place)),
                            List.of()));
        }
        text.table(BarTable.of(bars)).line();
        text.text(names.sales(then));
    }

    /** Whether people could carry it, and how well the shares are known. */
    private void warned(Outlook then, Html text) {
        new LoadText(supposed, viewer).lines(then).forEach(line -> text.line().text(line));
        names.guesses().ifPresent(guesses -> text.line().italic(guesses));
    }

    private Screen key() {
        Html text = title("key.title");
        List<Screen.Key> keys = new ArrayList<>();
        now.key()
                .ifPresentOrElse(
                        found -> told(found, text, keys), () -> text.text(viewer.say("key.none")));
        text.line().line().italic(viewer.say("key.method"));
        return new Screen(
                text, keys.isEmpty() ? List.of(List.of(other())) : List.of(keys, List.of(other())));
    }

    private void told(Outlook.Key key, Html text, List<Screen.Key> keys) {
        text.text(
                        viewer.say(
                                "key.stage",
                                "stage",
                                names.stage(key.stage().stage()),
                                "share",
                                WhatIfNames.percent(key.stage().share()),
                                "cases",
                                key.stage().cases()))
                .line();
        Outlook.Step target = key.feeding() == null ? key.stage() : key.feeding();
        Outlook then = now.with(target.stage(), 2);
        text.text(
                viewer.say(
                        key.feeding() == null ? "key.target.first" : "key.target",
                        "stage",
                        names.stage(target.stage()),
                        "share",
                        WhatIfNames.percent(target.share())));
        text.line().line();
        compared(then, text);
        new LoadText(supposed, viewer).lines(then).forEach(line -> text.line().text(line));
        int place = now.steps().indexOf(target);
        keys.add(press("× " + names.plain(1.5), place, 150));
        keys.add(press("× 2", place, TWICE));
        keys.add(
                Keys.press(
                        viewer.say("key.pin"),
                        new Button.Pin(view, Fingerprint.of(target.stage().value()))));
    }

    /** So many times as much, of a stage a share, too; and something else. */
    private List<List<Screen.Key>> changes(int place) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        rows.add(times(place, TIMES));
        if (place >= 0) {
            long share = Math.round(now.steps().get(place).share() * WhatIf.WHOLE);
            List<Screen.Key> shares =
                    SHARES.stream()
                            .filter(percent -> percent > share)
                            .limit(MOST_SHARES)
                            .<Screen.Key>map(
                                    percent -> press("→ " + percent + " %", place, -percent))
                            .toList();
            if (!shares.isEmpty()) {
                rows.add(shares);
            }
        }
        rows.add(List.of(other()));
        return rows;
    }

    private List<Screen.Key> times(int place, List<Integer> percents) {
        return percents.stream()
                .<Screen.Key>map(
                        percent -> press("× " + names.plain(WhatIf.times(percent)), place, percent))
                .toList();
    }

    private Screen.Key other() {
        return Keys.press(viewer.say("whatif.other"), Button.WhatIf.ask(view));
    }

    private Screen.Key.Press press(String label, int place, int percent) {
        return new Screen.Key.Press(label, new Button.WhatIf(view, place, percent));
    }

    private Html title(String key) {
        return Html.empty().bold(viewer.say(key)).text(" · " + names.about()).line();
    }
}
