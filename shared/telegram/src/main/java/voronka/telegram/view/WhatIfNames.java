package voronka.telegram.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Outlook;
import voronka.domain.funnel.Supposing.Supposed;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.words.MoneyText;

/** What a change of a funnel is called. */
record WhatIfNames(Supposed supposed, Viewer viewer) {
    /** Of more stages it is not said which are little known. */
    private static final int MOST_GUESSES = 4;

    /** Of when, and of which deals. */
    String about() {
        FunnelNames names = new FunnelNames(viewer);
        FunnelView view = supposed.past().view();
        return names.period(view)
                + " · "
                + names.part(view, supposed.past().part(), supposed.past().frame());
    }

    /** A stage, or how many deals begin, as it is now. */
    String what(int place) {
        return place < 0
                ? viewer.say("whatif.input")
                : viewer.say(
                        "whatif.stage",
                        "stage",
                        place(place),
                        "share",
                        percent(steps().get(place).share()));
    }

    /** The change in a line. */
    String told(WhatIf asked) {
        return asked.percent() < 0
                ? what(asked.place()) + " → " + percent(asked.after())
                : what(asked.place()) + " × " + plain(WhatIf.times(asked.percent()));
    }

    /** What a stage's share was and is then; of the input how many deals. */
    String change(WhatIf asked) {
        if (asked.place() < 0) {
            return plain(asked.now().input()) + " → " + plain(asked.then().input());
        }
        String change = percent(asked.before()) + " → " + percent(asked.after());
        return asked.isCapped() ? change + ", " + viewer.say("whatif.cap") : change;
    }

    /** The stage at a place, or the input. */
    String place(int place) {
        return place < 0 ? viewer.say("whatif.input") : stage(steps().get(place).stage());
    }

    /** The row at a place: a stage, and last of all what is won. */
    String row(int place) {
        return place == steps().size() ? viewer.say("whatif.won") : place(place);
    }

    String stage(StageKey key) {
        Stage stage = supposed.past().frame().named(key);
        return stage == null
                ? key.value()
                : Excerpt.line(stage.name().in(viewer.member().language()), 30);
    }

    String sales(Outlook then) {
        return viewer.say(
                "whatif.sum",
                "before",
                brief(supposed.outlook().sum()),
                "after",
                brief(then.sum()));
    }

    /** Which shares are little known, and from how many deals; empty when all are well known. */
    Optional<String> guesses() {
        List<Outlook.Step> few = steps().stream().filter(Outlook.Step::isGuess).toList();
        if (few.isEmpty()) {
            return Optional.empty();
        }
        String which =
                few.stream()
                        .limit(MOST_GUESSES)
                        .map(step -> stage(step.stage()) + " — " + step.cases())
                        .collect(Collectors.joining(", "));
        String more = few.size() > MOST_GUESSES ? which + "…" : which;
        return Optional.of(viewer.say("whatif.guess", "enough", History.ENOUGH, "which", more));
    }

    static String percent(double share) {
        return Math.round(share * WhatIf.WHOLE) + " %";
    }

    /** At most one decimal. */
    String plain(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0
                ? String.valueOf(tenths / 10)
                : tenths / 10 + String.valueOf(point()) + Math.abs(tenths % 10);
    }

    private char point() {
        return switch (viewer.member().language()) {
            case RUSSIAN -> ',';
            case ENGLISH -> '.';
        };
    }

    String brief(double minor) {
        return MoneyText.brief(
                Math.round(minor), supposed.past().frame().currency(), viewer.member().language());
    }

    String column(double minor) {
        return MoneyText.column(
                Math.round(minor), supposed.past().frame().currency(), viewer.member().language());
    }

    private List<Outlook.Step> steps() {
        return supposed.outlook().steps();
    }
}
