package voronka.telegrambot;

import java.util.List;
import voronka.book.Mistake;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.words.Words;

/** All that is wrong with a file, line by line, as a person would say it. */
final class MistakesText {
    private static final int MOST = 25;
    private static final int LONGEST_LINE = 300;

    private MistakesText() {}

    static Html of(List<Mistake> mistakes, Words words) {
        Html text = Html.empty().bold(words.count("mistakes.title", mistakes.size())).line();
        FaultWords faults = new FaultWords(words);
        int shown = 0;
        for (Mistake mistake : mistakes) {
            String line = Excerpt.line(faults.say(mistake.fault()), LONGEST_LINE);
            if (shown == MOST || text.length() + line.length() > Html.LONGEST - 300) {
                break;
            }
            text.line();
            if (mistake.place().line() > 0) {
                text.bold(words.say("mistakes.line", "n", mistake.place().line())).text(" ");
            }
            text.text(line);
            shown++;
        }
        if (shown < mistakes.size()) {
            text.line().text(words.say("mistakes.more", "n", mistakes.size() - shown));
        }
        return text.line().line().text(words.say("mistakes.safe"));
    }
}
