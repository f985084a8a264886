package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import voronka.domain.book.Escalation;

/** Who hears of a limit and when, step by step. */
record PrintedLadder(Escalation escalation, BookPhrases phrases) {

    List<String> steps() {
        List<String> steps = new ArrayList<>();
        if (escalation.warning() != null) {
            steps.add(
                    phrases.say(
                            "book.ladder.before",
                            "who",
                            who(Escalation.Whom.OWNER),
                            "time",
                            phrases.duration(escalation.warning())));
        }
        for (Escalation.Rung rung : escalation.rungs()) {
            steps.add(
                    phrases.say(
                            rung.after().isZero() ? "book.ladder.at" : "book.ladder.after",
                            "who",
                            who(rung.whom()),
                            "time",
                            phrases.duration(rung.after())));
        }
        return steps;
    }

    private String who(Escalation.Whom whom) {
        return phrases.say("book.told." + whom.name().toLowerCase(Locale.ROOT));
    }
}
