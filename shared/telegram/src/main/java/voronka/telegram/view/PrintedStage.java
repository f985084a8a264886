package voronka.telegram.view;

import java.util.List;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;

/** All that the book says of a stage, on paper. */
record PrintedStage(BookPhrases phrases, PrintedLadder ladder) {

    void into(Markup page, Pipeline pipeline, Stage stage) {
        int place = pipeline.place(stage.key()) + 1;
        page.open("section", "stage");
        page.open("h3", "")
                .in("span", "badge", String.valueOf(place))
                .text(phrases.name(stage))
                .close("h3");
        page.in("p", "small", phrases.place(pipeline, stage));
        facts(pipeline, stage).into(page);
        tasks(page, stage);
        LocalizedText script = stage.script();
        if (script != null) {
            page.in("h4", phrases.say("book.script")).in("p", "script", phrases.whole(script));
        }
        objections(page, stage);
        page.close("section");
    }

    private PrintedFacts facts(Pipeline pipeline, Stage stage) {
        PrintedFacts facts = new PrintedFacts(phrases);
        if (stage.goal() != null) {
            facts.fact("book.goal", phrases.whole(stage.goal()));
        }
        facts.fact("book.answers", phrases.who(stage.responsible()));
        facts.fact("book.limit", phrases.limit(stage.limit()));
        if (stage.limit() != null) {
            facts.fact("book.ladder", String.join(" · ", ladder.steps()));
        }
        if (stage.result() != null) {
            facts.fact("book.result", phrases.whole(stage.result()));
        }
        facts.list(
                "book.gate",
                stage.gate().stream()
                        .map(one -> phrases.conditions(pipeline, stage, List.of(one)))
                        .toList());
        Integer target = stage.targetConversion();
        if (target != null) {
            facts.fact("book.target", target + " %");
        }
        return facts;
    }

    private void tasks(Markup page, Stage stage) {
        if (stage.checklist().isEmpty()) {
            return;
        }
        page.in("h4", phrases.say("book.tasks")).open("ul", "tasks");
        for (ChecklistItem item : stage.checklist()) {
            page.in("li", item.required() ? "required" : "", phrases.task(item));
        }
        page.close("ul");
    }

    private void objections(Markup page, Stage stage) {
        if (stage.objections().isEmpty()) {
            return;
        }
        page.in("h4", phrases.say("book.objections")).open("table", "objections");
        for (Objection objection : stage.objections()) {
            page.raw("<tr>")
                    .in("th", phrases.quoted(phrases.whole(objection.says())))
                    .in("td", phrases.whole(objection.answer()))
                    .close("tr");
        }
        page.close("table");
    }
}
