package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Fingerprint;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.Outlook;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** What if more deals came, or a stage let more through? Before and after, side by side. */
public final class WhatIfText {
    private static final List<Integer> TIMES = List.of(120, 150, 200, 300, 1000);
    private static final int WHOLE = 100;

    private final AskingFunnel.Past past;
    private final FunnelView view;
    private final Outlook now;
    private final Viewer viewer;

    private WhatIfText(AskingFunnel.Past past, Viewer viewer) {
        this.past = past;
        this.view = past.view();
        this.now = Outlook.of(past.history());
        this.viewer = viewer;
    }

    /** The question, or its answer. */
    public static Screen of(AskingFunnel.Past past, Button.WhatIf wish, Viewer viewer) {
        WhatIfText text = new WhatIfText(past, viewer);
        boolean known =
                wish.place() >= Button.WhatIf.INPUT && wish.place() < text.now.steps().size();
        if (!known) {
            return text.askStage();
        }
        return wish.percent() <= 0 ? text.askTimes(wish.place()) : text.answer(wish);
    }

    /** The stage that matters most, by the stated method, and what it would give. */
    public static Screen key(AskingFunnel.Past past, Viewer viewer) {
        return new WhatIfText(past, viewer).key();
    }

    private Screen askStage() {
        Html text = title("whatif.ask");
        List<Screen.Key.Press> keys = new ArrayList<>();
        keys.add(press(viewer.say("whatif.input"), Button.WhatIf.INPUT, 0));
        for (int place = 0; place < now.steps().size(); place++) {
            Outlook.Step step = now.steps().get(place);
            keys.add(press(name(step.stage()) + " · " + percent(step.share()), place, 0));
        }
        if (Keys.areNumbered(keys.size())) {
            for (int i = 0; i < Math.min(keys.size(), Keys.most()); i++) {
                text.line().text((i + 1) + ". " + keys.get(i).label());
            }
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(keys));
        rows.add(List.of(FunnelKeys.back(view, viewer)));
        return new Screen(text, rows);
    }

    private Screen askTimes(int place) {
        Html text = title("whatif.times");
        text.line().text(what(place));
        return new Screen(text, List.of(times(place), List.of(other())));
    }

    private Screen answer(Button.WhatIf wish) {
        double times = (double) wish.percent() / WHOLE;
        int place = wish.place();
        Outlook then =
                place < 0 ? now.withInput(times) : now.with(now.steps().get(place).stage(), times);
        Html text = title("whatif.title");
        text.text(what(place) + " × " + plain(times)).line();
        if (place >= 0 && now.steps().get(place).share() * times > 1) {
            text.text(viewer.say("whatif.capped")).line();
        }
        compared(then, text);
        if (now.steps().stream().anyMatch(Outlook.Step::isGuess)) {
            text.line().italic(viewer.say("whatif.guess"));
        }
        return new Screen(text, List.of(times(place), List.of(other())));
    }

    private void compared(Outlook then, Html text) {
        List<BarTable.Bar> bars = new ArrayList<>();
        List<Double> before = now.flow();
        List<Double> after = then.flow();
        for (int place = 0; place < before.size(); place++) {
            boolean won = place == now.steps().size();
            String name = won ? viewer.say("whatif.won") : name(now.steps().get(place).stage());
            bars.add(
                    new BarTable.Bar(
                            name,
                            Math.round(after.get(place) * WHOLE),
                            plain(before.get(place)),
                            "→ " + plain(after.get(place)),
                            List.of()));
        }
        text.table(BarTable.of(bars)).line();
        text.text(viewer.say("whatif.sum", "before", brief(now.sum()), "after", brief(then.sum())));
    }

    private Screen key() {
        Html text = title("key.title");
        List<Screen.Key> keys = new ArrayList<>();
        now.key()
                .ifPresentOrElse(
                        found -> told(found, text, keys), () -> text.text(viewer.say("key.none")));
        text.line().line().italic(viewer.say("key.method"));
        return new Screen(text, List.of(keys, List.of(other())));
    }

    private void told(Outlook.Key key, Html text, List<Screen.Key> keys) {
        text.text(
                        viewer.say(
                                "key.stage",
                                "stage",
                                name(key.stage().stage()),
                                "share",
                                percent(key.stage().share()),
                                "cases",
                                key.stage().cases()))
                .line();
        Outlook.Step target = key.feeding() == null ? key.stage() : key.feeding();
        Outlook then = now.with(target.stage(), 2);
        text.text(
                viewer.say(
                        key.feeding() == null ? "key.target.first" : "key.target",
                        "stage",
                        name(target.stage()),
                        "share",
                        percent(target.share())));
        text.line().line();
        compared(then, text);
        int place = now.steps().indexOf(target);
        keys.add(press("× 1,5".replace(',', point()), place, 150));
        keys.add(press("× 2", place, 200));
        keys.add(
                Keys.press(
                        viewer.say("key.pin"),
                        new Button.Pin(view, Fingerprint.of(target.stage().value()))));
    }

    private List<Screen.Key> times(int place) {
        return TIMES.stream()
                .<Screen.Key>map(
                        percent -> press("× " + plain((double) percent / WHOLE), place, percent))
                .toList();
    }

    private Screen.Key other() {
        return Keys.press(viewer.say("whatif.other"), Button.WhatIf.ask(view));
    }

    private Screen.Key.Press press(String label, int place, int percent) {
        return new Screen.Key.Press(label, new Button.WhatIf(view, place, percent));
    }

    private Html title(String key) {
        FunnelNames names = new FunnelNames(viewer);
        return Html.empty()
                .bold(viewer.say(key))
                .text(" · " + names.period(view) + " · " + names.part(view, past.part()))
                .line();
    }

    private String what(int place) {
        return place < 0
                ? viewer.say("whatif.input")
                : viewer.say(
                        "whatif.stage",
                        "stage",
                        name(now.steps().get(place).stage()),
                        "share",
                        percent(now.steps().get(place).share()));
    }

    private String name(StageKey key) {
        Stage stage = past.frame().named(key);
        return stage == null
                ? key.value()
                : Excerpt.line(stage.name().in(viewer.member().language()), 30);
    }

    private static String percent(double share) {
        return Math.round(share * WHOLE) + " %";
    }

    /** At most one decimal. */
    private String plain(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0
                ? String.valueOf(tenths / 10)
                : tenths / 10 + String.valueOf(point()) + tenths % 10;
    }

    private char point() {
        return switch (viewer.member().language()) {
            case RUSSIAN -> ',';
            case ENGLISH -> '.';
        };
    }

    private String brief(double minor) {
        return MoneyText.brief(
                Math.round(minor), past.frame().currency(), viewer.member().language());
    }
}
