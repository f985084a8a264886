package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Closing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;

/** A pipeline on paper: the way of a deal as a chart, the rules, each stage, and how it ends. */
record PrintedPipeline(SalesBook book, BookPhrases phrases) {

    void into(Markup page, Pipeline pipeline) {
        page.open("section", "pipeline").in("h2", phrases.name(pipeline));
        new PrintedFlow(pipeline, phrases).into(page);
        page.in("p", "", phrases.passing(pipeline));
        if (!pipeline.takesNewDeals()) {
            page.in("p", "", phrases.say("book.closed.long"));
        }
        rules(pipeline).into(page);
        PrintedStage stages =
                new PrintedStage(phrases, new PrintedLadder(book.escalation(), phrases));
        for (Stage stage : pipeline.stages()) {
            stages.into(page, pipeline, stage);
        }
        page.open("section", "stage").in("h3", phrases.say("book.closing"));
        if (pipeline.closing().equals(Closing.free())) {
            page.in("p", phrases.say("book.closing.free"));
        }
        closing(pipeline).into(page);
        page.close("section").close("section");
    }

    private PrintedFacts rules(Pipeline pipeline) {
        PrintedFacts facts = new PrintedFacts(phrases);
        if (pipeline.firstContactWithin() != null) {
            facts.fact("book.first", phrases.within(pipeline.firstContactWithin()));
        }
        if (pipeline.keyStage() != null) {
            facts.fact("book.keystage", phrases.keyStage(pipeline));
        }
        facts.list("book.card", pipeline.card().stream().map(phrases::field).toList());
        return facts;
    }

    private PrintedFacts closing(Pipeline pipeline) {
        Closing closing = pipeline.closing();
        PrintedFacts facts = new PrintedFacts(phrases);
        facts.list("book.won", criteria(closing.won()));
        facts.list("book.lost", criteria(closing.lost()));
        facts.list("book.frozen", criteria(closing.frozen()));
        if (closing.guard() != null) {
            facts.list("book.guard", guard(pipeline, closing.guard()));
        }
        if (closing.leastTouches() > 0) {
            facts.fact("book.touches", phrases.say("gate.touches", "n", closing.leastTouches()));
        }
        if (closing.lossTask() != null) {
            facts.fact("book.losstask", phrases.task(closing.lossTask()));
        }
        return facts;
    }

    private List<String> criteria(List<Closing.Criterion> criteria) {
        return criteria.stream().map(one -> phrases.whole(one.text())).toList();
    }

    private List<String> guard(Pipeline pipeline, Closing.LossGuard guard) {
        List<String> when = new ArrayList<>();
        if (guard.above() != null) {
            when.add(phrases.say("book.guard.above", "sum", phrases.sum(guard.above())));
        }
        if (guard.from() != null) {
            String stage = pipeline.stage(guard.from()).map(phrases::name).orElse("");
            when.add(phrases.say("book.guard.from", "stage", stage));
        }
        return when;
    }
}
