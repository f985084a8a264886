package voronka.book.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Closing;
import voronka.domain.book.CustomField;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pair;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.SetupAnswers;
import voronka.domain.book.Stage;
import voronka.domain.money.Money;
import voronka.domain.team.Role;

/** The sales book that follows from a company's answers. */
public final class SetUp {
    private final SetupAnswers answers;
    private final SalesBook template;
    private final @Nullable SalesBook before;

    private SetUp(SetupAnswers answers, @Nullable SalesBook before) {
        this.answers = answers;
        this.before = before;
        this.template =
                (switch (answers.process()) {
                            case TYPICAL -> Template.TYPICAL;
                            case WINDOWS -> Template.WINDOWS;
                            case PROJECTS -> Template.PROJECTS;
                        })
                        .book();
    }

    /**
     * The book.
     *
     * @param before the version it is to follow, whose retired keys are not given again; null for
     *     the first one
     */
    public static SalesBook book(SetupAnswers answers, @Nullable SalesBook before) {
        return new SetUp(answers, before).book();
    }

    private SalesBook book() {
        FreshKeys keys = FreshKeys.after(before);
        List<CustomField> fields =
                template.fields().stream()
                        .map(
                                field ->
                                        new CustomField(
                                                keys.field(field.key()),
                                                field.name(),
                                                field.type(),
                                                field.options()))
                        .toList();
        Map<LocalizedText, String> processes = processes();
        List<Pipeline> pipelines = new ArrayList<>();
        processes.forEach((name, key) -> pipelines.add(pipeline(key, name, keys)));
        return new SalesBook(
                1,
                answers.zone(),
                answers.currency(),
                answers.hours(),
                template.escalation(),
                fields,
                pairs(processes),
                pipelines,
                template.lostReasons(),
                template.frozenReasons());
    }

    /** The keys of the pipelines by their names, in their order. */
    private Map<LocalizedText, String> processes() {
        Map<LocalizedText, String> processes = new LinkedHashMap<>();
        for (LocalizedText name : names()) {
            processes.put(name, key(name, processes));
        }
        return processes;
    }

    /** A pipeline of that name goes on; any other gets the first key that nobody has. */
    private String key(LocalizedText name, Map<LocalizedText, String> taken) {
        String known =
                before == null
                        ? null
                        : before.pipelines().stream()
                                .filter(pipeline -> pipeline.name().equals(name))
                                .map(Pipeline::key)
                                .findFirst()
                                .orElse(null);
        if (known != null && !taken.containsValue(known)) {
            return known;
        }
        String first = template.firstPipeline().key();
        String key = first;
        for (int number = 2; taken.containsValue(key) || isOfAnother(key); number++) {
            key = first + "-" + number;
        }
        return key;
    }

    /** Whether that key is of a pipeline that goes on under its own name. */
    private boolean isOfAnother(String key) {
        return before != null
                && before.pipeline(key).filter(was -> names().contains(was.name())).isPresent();
    }

    private List<LocalizedText> names() {
        if (answers.pipelines(answers.share()) == 1) {
            return List.of(template.firstPipeline().name());
        }
        return answers.sold().stream().map(this::name).distinct().toList();
    }

    private LocalizedText name(SetupAnswers.Sold sold) {
        return switch (answers.share()) {
            case ONE_FOR_ALL -> template.firstPipeline().name();
            case BY_PRODUCT -> LocalizedText.of(sold.product());
            case EACH_ITS_OWN -> LocalizedText.of(sold.product() + ": " + sold.group());
        };
    }

    private List<Pair> pairs(Map<LocalizedText, String> processes) {
        if (answers.sold().isEmpty()) {
            String only = processes.values().iterator().next();
            return template.pairs().stream()
                    .map(pair -> new Pair(pair.key(), pair.product(), pair.group(), only))
                    .toList();
        }
        List<Pair> pairs = new ArrayList<>();
        for (SetupAnswers.Sold sold : answers.sold()) {
            LocalizedText process = names().size() == 1 ? names().getFirst() : name(sold);
            pairs.add(
                    new Pair(
                            "sold-" + (pairs.size() + 1),
                            LocalizedText.of(sold.product()),
                            LocalizedText.of(sold.group()),
                            java.util.Objects.requireNonNull(processes.get(process))));
        }
        return pairs;
    }

    private Pipeline pipeline(String key, LocalizedText name, FreshKeys keys) {
        Pipeline like = template.firstPipeline();
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : like.stages()) {
            stages.add(keys.stage(stage, key, responsible(stage, stages.isEmpty())));
        }
        return new Pipeline(
                key,
                name,
                stages,
                answers.answerWithin(),
                like.passing(),
                true,
                closing(like.closing(), key, keys),
                like.keyStage() == null ? null : keys.stage(like.keyStage(), key),
                like.card().stream().map(keys::field).toList());
    }

    private Responsible responsible(Stage stage, boolean first) {
        return first && answers.inTurn()
                ? new Responsible.InTurn(Role.MANAGER)
                : stage.responsible();
    }

    private Closing closing(Closing like, String pipeline, FreshKeys keys) {
        return new Closing(
                like.won(),
                like.lost(),
                like.frozen(),
                guard(like.guard(), pipeline, keys),
                like.leastTouches(),
                like.lossTask());
    }

    /** The sum is the company's; the stage is the template's. */
    private Closing.@Nullable LossGuard guard(
            Closing.@Nullable LossGuard like, String pipeline, FreshKeys keys) {
        Long above = answers.lossAbove();
        if (above == null) {
            return null;
        }
        return new Closing.LossGuard(
                Money.ofMajor(BigDecimal.valueOf(above), answers.currency()),
                like == null || like.from() == null ? null : keys.stage(like.from(), pipeline));
    }
}
