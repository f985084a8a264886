package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.views.Report;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The key under a report by which it is kept as a view. */
final class SaveKey {
    private SaveKey() {}

    /** The report with that key under it. */
    static Reply under(Reply shown, Report report, Turn turn) {
        Screen.Key save = key(report, turn);
        return shown.dressed(screen -> screen.row(save));
    }

    /** The pulse with that key, and the one by which it comes every morning. */
    static Reply underThePulse(Reply shown, Report report, Turn turn) {
        Screen.Key save = key(report, turn);
        Screen.Key mornings =
                new Screen.Key.Press(
                        turn.words().say("key.digests.mornings"),
                        new Button.Digests(Button.Digest.SHOW));
        return shown.dressed(screen -> screen.row(mornings, save));
    }

    private static Screen.Key key(Report report, Turn turn) {
        return new Screen.Key.Press(
                turn.words().say("key.view.save"), new Button.OfReport(Button.Deed.ASK, report));
    }

    /** A report that is kept already, without that key and with others instead. */
    static Screen insteadOf(Screen screen, Screen.Key... others) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        screen.keys().stream()
                .filter(row -> row.stream().noneMatch(SaveKey::is))
                .forEach(rows::add);
        rows.add(List.of(others));
        return new Screen(screen.text(), rows);
    }

    private static boolean is(Screen.Key key) {
        return key instanceof Screen.Key.Press press
                && press.button() instanceof Button.OfReport report
                && report.deed() == Button.Deed.ASK;
    }
}
