package voronka.telegram.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Limit;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;

/** What the book asks of a stage, each in a few words: how long, on what terms, what is to do. */
record StageMarks(BookText book) {
    private static final int MOST_TERMS = 3;

    List<String> of(Stage stage, Pipeline pipeline) {
        Viewer viewer = book.viewer();
        List<String> marks = new ArrayList<>();
        if (stage.limit() != null) {
            marks.add(limit(stage.limit()));
        }
        if (!stage.gate().isEmpty()) {
            List<String> terms =
                    stage.gate().stream()
                            .limit(MOST_TERMS)
                            .map(term -> book.condition(pipeline.key(), stage.key(), term))
                            .toList();
            int more = stage.gate().size() - terms.size();
            String listed = String.join(", ", terms) + (more > 0 ? " +" + more : "");
            marks.add(viewer.say("map.gate", "terms", listed));
        }
        if (!stage.checklist().isEmpty()) {
            marks.add(viewer.words().count("map.tasks", stage.checklist().size()));
        }
        return marks;
    }

    private String limit(Limit limit) {
        Viewer viewer = book.viewer();
        return switch (limit) {
            case Limit.Within(Duration worked) when worked.toMinutes() % 60 != 0 ->
                    viewer.say("map.limit.minutes", "n", worked.toMinutes());
            case Limit.Within(Duration worked) ->
                    viewer.say("map.limit.hours", "n", worked.toHours());
            case Limit.ByEndOfDay(int ahead) when ahead <= 1 ->
                    viewer.say(ahead == 0 ? "map.limit.today" : "map.limit.tomorrow");
            case Limit.ByEndOfDay(int ahead) -> viewer.say("map.limit.days", "n", ahead);
            case Limit.WorkingDays(int days) -> viewer.say("map.limit.days", "n", days);
        };
    }
}
