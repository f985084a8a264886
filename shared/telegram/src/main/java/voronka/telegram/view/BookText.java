package voronka.telegram.view;

import java.util.Optional;
import voronka.domain.activity.Heard;
import voronka.domain.book.Condition;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.FieldValue;
import voronka.telegram.screen.Excerpt;

/** The company's own words from its sales book; what the book does not know goes by its key. */
record BookText(SalesBook book, Viewer viewer) {
    private static final int LONGEST_NAME = 80;

    String stage(String pipeline, StageKey key) {
        return book.pipeline(pipeline)
                .flatMap(p -> p.stage(key))
                .map(this::name)
                .orElse(key.value());
    }

    String name(Stage stage) {
        return Excerpt.line(stage.name().in(viewer.member().language()), LONGEST_NAME);
    }

    String name(Reason reason) {
        return Excerpt.line(reason.name().in(viewer.member().language()), LONGEST_NAME);
    }

    /** What it is a case of, and the reason itself. */
    String kindAndName(Reason reason) {
        return reason.kind() == null
                ? name(reason)
                : viewer.say(
                        "reason.kind", "kind", in(reason.kind().name()), "reason", name(reason));
    }

    String field(String key) {
        return book.field(key).map(field -> in(field.name())).orElse(key);
    }

    String value(String field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> Excerpt.line(text.text(), LONGEST_NAME);
            case FieldValue.Numeric number -> number.number().toPlainString();
            case FieldValue.Sum sum -> viewer.sum(sum.sum());
            case FieldValue.Day day ->
                    viewer.dates().day(day.day().atStartOfDay(viewer.zone()).toInstant());
            case FieldValue.YesNo yes -> viewer.say(yes.yes() ? "value.yes" : "value.no");
            case FieldValue.Attached file -> Excerpt.line(file.file().name(), LONGEST_NAME);
            case FieldValue.Choice choice ->
                    book.field(field).stream()
                            .flatMap(known -> known.options().stream())
                            .filter(option -> option.key().equals(choice.option()))
                            .map(option -> in(option.name()))
                            .findFirst()
                            .orElse(choice.option());
        };
    }

    String item(String pipeline, StageKey stage, String key) {
        return book.pipeline(pipeline)
                .flatMap(p -> p.stage(stage))
                .flatMap(s -> s.item(key))
                .map(item -> in(item.text()))
                .orElse(key);
    }

    /** What a client said against it, as the stage's script has it. */
    String objection(String pipeline, Heard heard) {
        return book.pipeline(pipeline)
                .flatMap(p -> p.stage(heard.stage()))
                .flatMap(s -> s.objection(heard.objection()))
                .map(objection -> in(objection.says()))
                .orElse(heard.objection());
    }

    /** What a stage still needs, as a line of a list. */
    String condition(String pipeline, StageKey stage, Condition condition) {
        return switch (condition) {
            case Condition.Filled filled -> field(filled.field());
            case Condition.Ticked ticked -> item(pipeline, stage, ticked.item());
            case Condition.FileAttached file -> viewer.say("gate.file");
            case Condition.AmountKnown amount -> viewer.say("gate.amount");
            case Condition.Touches touches -> viewer.say("gate.touches", "n", touches.least());
            case Condition.Approved approved -> viewer.say("gate.approved");
        };
    }

    String in(LocalizedText text) {
        return Excerpt.line(text.in(viewer.member().language()), LONGEST_NAME);
    }

    String lostReason(String key) {
        return book.lostReason(key).map(this::name).orElse(key);
    }

    /** What to begin with when a client who was lost for that reason is asked again. */
    Optional<String> openingOfLost(String reason) {
        return book.lostReason(reason).flatMap(this::opening);
    }

    /** What to begin with when a deal that was frozen for that reason wakes. */
    Optional<String> openingOfFrozen(String reason) {
        return book.frozenReason(reason).flatMap(this::opening);
    }

    private Optional<String> opening(Reason reason) {
        return Optional.ofNullable(reason.opening()).map(this::in);
    }

    String frozenReason(String key) {
        return book.frozenReason(key).map(this::name).orElse(key);
    }
}
