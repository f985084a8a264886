package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import voronka.domain.book.BookChange;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;

/** What is otherwise in a version of the book, line by line, as people say it. */
public final class BookChangesText {
    private static final int MOST = 30;
    private static final int LONGEST = 2800;

    private final BookPhrases before;
    private final BookPhrases after;
    private final boolean severalPipelines;
    private final Viewer viewer;

    public BookChangesText(SalesBook before, SalesBook after, Viewer viewer) {
        this.before = new BookPhrases(before, viewer);
        this.after = new BookPhrases(after, viewer);
        this.severalPipelines = after.pipelines().size() > 1 || before.pipelines().size() > 1;
        this.viewer = viewer;
    }

    /** The changes; as many as a message has room for, and how many more there are. */
    public Html of(List<BookChange> changes) {
        Html text = Html.empty();
        int shown = 0;
        for (BookChange change : changes) {
            String line = "• " + Excerpt.line(line(change), 400);
            if (shown == MOST || text.length() + line.length() > LONGEST) {
                break;
            }
            text.text(shown == 0 ? "" : "\n").text(line);
            shown++;
        }
        if (shown < changes.size()) {
            text.line().text(viewer.words().count("book.more", changes.size() - shown));
        }
        return text;
    }

    private String line(BookChange change) {
        return switch (change) {
            case BookChange.OfCompany(var part) -> say("change.company." + key(part));
            case BookChange.FieldAdded(var field) ->
                    say("change.field.added", "field", after.in(field.name()));
            case BookChange.FieldRemoved(var field) ->
                    say("change.field.removed", "field", before.in(field.name()));
            case BookChange.FieldChanged(var was, var is) when !was.name().equals(is.name()) ->
                    renamed(
                            "change.field.renamed",
                            before.in(was.name()),
                            after.in(is.name()),
                            after.in(is.name()));
            case BookChange.FieldChanged(var was, var is) ->
                    say("change.field.changed", "field", after.in(is.name()));
            case BookChange.PipelineAdded(var pipeline) ->
                    say("change.pipeline.added", "pipeline", after.name(pipeline));
            case BookChange.PipelineOpened(var pipeline, boolean open) ->
                    say(
                            open ? "change.pipeline.opened" : "change.pipeline.closed",
                            "pipeline",
                            after.name(pipeline));
            case BookChange.PipelineRenamed(var was, var is) ->
                    renamed(
                            "change.pipeline.renamed",
                            before.name(was),
                            after.name(is),
                            after.name(is));
            case BookChange.OfPipeline(var pipeline, var part) ->
                    say("change.pipeline." + key(part), "pipeline", after.name(pipeline));
            case BookChange.StageAdded(var pipeline, var stage) ->
                    say("change.stage.added", "stage", stage(pipeline, stage));
            case BookChange.StageRemoved(var pipeline, var stage) ->
                    say("change.stage.removed", "stage", stage(pipeline, stage));
            case BookChange.StageRenamed(var pipeline, var was, var is) ->
                    renamed(
                            "change.stage.renamed",
                            before.name(was),
                            after.name(is),
                            stage(pipeline, is));
            case BookChange.LimitChanged(var pipeline, var was, var is) ->
                    say(
                            "change.limit",
                            "stage",
                            stage(pipeline, is),
                            "from",
                            before.limit(was.limit()),
                            "to",
                            after.limit(is.limit()));
            case BookChange.GateChanged gate -> gate(gate);
            case BookChange.TasksChanged tasks -> tasks(tasks);
            case BookChange.ProbabilityChanged(var pipeline, var was, var is) ->
                    say(
                            "change.probability",
                            "stage",
                            stage(pipeline, is),
                            "from",
                            was.probability(),
                            "to",
                            is.probability());
            case BookChange.OfStage(var pipeline, var stage, var part) ->
                    say("change.stage." + key(part), "stage", stage(pipeline, stage));
        };
    }

    /** A name that is the same in the reader's language is another in another. */
    private String renamed(String key, String from, String to, String whole) {
        return from.equals(to)
                ? say("change.name.elsewhere", "name", whole)
                : say(key, "from", from, "to", whole);
    }

    private String gate(BookChange.GateChanged gate) {
        List<String> parts = new ArrayList<>();
        if (!gate.added().isEmpty()) {
            parts.add(
                    say(
                            "change.gate.added",
                            "what",
                            after.conditions(gate.pipeline(), gate.after(), gate.added())));
        }
        if (!gate.removed().isEmpty()) {
            parts.add(
                    say(
                            "change.gate.removed",
                            "what",
                            before.conditions(gate.pipeline(), gate.before(), gate.removed())));
        }
        if (parts.isEmpty()) {
            parts.add(say("change.gate.order"));
        }
        return say(
                "change.of",
                "stage",
                stage(gate.pipeline(), gate.after()),
                "what",
                String.join("; ", parts));
    }

    private String tasks(BookChange.TasksChanged tasks) {
        List<String> parts = new ArrayList<>();
        add(parts, "change.tasks.added", after, tasks.added());
        add(parts, "change.tasks.removed", before, tasks.removed());
        add(parts, "change.tasks.changed", after, tasks.changed());
        if (parts.isEmpty()) {
            parts.add(say("change.tasks.order"));
        }
        return say(
                "change.of",
                "stage",
                stage(tasks.pipeline(), tasks.stage()),
                "what",
                String.join("; ", parts));
    }

    private void add(
            List<String> parts, String key, BookPhrases phrases, List<ChecklistItem> items) {
        if (!items.isEmpty()) {
            parts.add(
                    say(
                            key,
                            "what",
                            items.stream()
                                    .map(item -> phrases.quoted(phrases.in(item.text())))
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** With its pipeline, where there are several. */
    private String stage(Pipeline pipeline, Stage stage) {
        return severalPipelines
                ? after.name(pipeline) + " / " + after.name(stage)
                : after.name(stage);
    }

    private static String key(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, Object... values) {
        return viewer.say(key, values);
    }
}
