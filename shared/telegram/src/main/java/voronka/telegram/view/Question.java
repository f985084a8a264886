package voronka.telegram.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import voronka.domain.deal.Deal;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** A question about a deal, its answers as keys, and the way back to the card. */
final class Question {
    private final Deal deal;
    private final Viewer viewer;
    private final Html text;

    Question(Deal deal, Viewer viewer) {
        this.deal = deal;
        this.viewer = viewer;
        this.text = Html.empty().add(DealLines.title(deal, viewer)).line();
    }

    /** With what was answered before. */
    Question because(String reason) {
        text.text(viewer.say("choose.reason", "reason", reason)).line();
        return this;
    }

    /** The screen; answers that are too many for their labels are numbered in the text. */
    Screen ask(String question, List<Screen.Key.Press> answers, Screen.Key... besides) {
        text.text(viewer.say(question));
        if (Keys.areNumbered(answers.size())) {
            number(answers);
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(answers));
        List<Screen.Key> last = new ArrayList<>(List.of(besides));
        last.add(Keys.back(deal, viewer));
        rows.add(last);
        return new Screen(text, rows);
    }

    /** The screen of a question that only words answer. */
    Screen saying(String question, Object... values) {
        text.text(viewer.say(question, values));
        return new Screen(text, List.of(List.of(Keys.back(deal, viewer))));
    }

    /** Answers in time, each saying the day it means. */
    List<Screen.Key.Press> delays(List<Delay> delays, Function<Delay, Button> button) {
        return delays.stream()
                .map(delay -> new Screen.Key.Press(label(delay), button.apply(delay)))
                .toList();
    }

    private String label(Delay delay) {
        Instant due = delay.from(viewer.now(), viewer.zone()).instant();
        String when = delay == Delay.HOUR ? viewer.dates().time(due) : viewer.dates().date(due);
        return viewer.say("delay.on", "delay", viewer.say("delay." + delay.code()), "when", when);
    }

    private void number(List<Screen.Key.Press> answers) {
        for (int i = 0; i < Math.min(answers.size(), Keys.most()); i++) {
            String label = Excerpt.line(answers.get(i).label(), 60);
            text.line().text((i + 1) + ". " + label);
        }
        if (answers.size() > Keys.most()) {
            text.line().text(viewer.say("choose.more", "n", answers.size() - Keys.most()));
        }
    }
}
