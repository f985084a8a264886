package voronka.telegram.view;

import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;

/** All that the book says of a stage, cut to what a message holds. */
final class StageText {
    private static final int LONGEST_SCRIPT = 1500;
    private static final int LONGEST_ANSWER = 200;

    private final BookPhrases phrases;
    private final Viewer viewer;
    private final Html text = Html.empty();

    StageText(SalesBook book, Viewer viewer) {
        this.phrases = new BookPhrases(book, viewer);
        this.viewer = viewer;
    }

    Html of(Pipeline pipeline, Stage stage) {
        text.bold(phrases.name(stage)).line();
        text.text(phrases.place(pipeline, stage));
        line("book.goal", stage.goal());
        fact("book.answers", phrases.who(stage.responsible()));
        fact("book.limit", phrases.limit(stage.limit()));
        if (!stage.checklist().isEmpty()) {
            text.line().line().bold(say("book.tasks"));
            for (ChecklistItem item : stage.checklist()) {
                textLine("☐ " + phrases.task(item));
            }
        }
        line("book.result", stage.result());
        if (!stage.gate().isEmpty()) {
            fact("book.gate", phrases.gate(pipeline, stage));
        }
        LocalizedText script = stage.script();
        if (script != null) {
            text.line().line().bold(say("book.script")).line();
            text.text(
                    Excerpt.cut(
                            script.in(viewer.member().language()).strip(),
                            Math.min(LONGEST_SCRIPT, room())));
        }
        objections(stage);
        return text;
    }

    private void objections(Stage stage) {
        if (stage.objections().isEmpty()) {
            return;
        }
        text.line().line().bold(say("book.objections"));
        for (Objection objection : stage.objections()) {
            String answer = Excerpt.line(phrases.in(objection.answer()), LONGEST_ANSWER);
            textLine(phrases.quoted(phrases.in(objection.says())) + " — " + answer);
        }
    }

    private void line(String key, @Nullable LocalizedText words) {
        if (words != null) {
            fact(key, phrases.in(words));
        }
    }

    private void fact(String key, String words) {
        textLine(say(key, "words", words));
    }

    /** What does not fit a message is left out, never half of a line. */
    private void textLine(String line) {
        if (line.length() < room()) {
            text.line().text(line);
        }
    }

    private int room() {
        return Html.LONGEST - text.length() - 200;
    }

    private String say(String key, Object... values) {
        return viewer.say(key, values);
    }
}
