package voronka.domain.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import voronka.domain.ABook;
import voronka.domain.ADeal;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.CustomField;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.TaskKind;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/**
 * A small sales book that nobody thought of: one or two pipelines of one to six stages, half of
 * them with rules.
 */
final class RandomBook {
    static final List<String> FIELDS = List.of("text", "yes");
    private static final LocalizedText TEXT = LocalizedText.of("Этап");

    private final Chance chance;

    private RandomBook(Chance chance) {
        this.chance = chance;
    }

    static SalesBook by(Chance chance) {
        return new RandomBook(chance).book();
    }

    /** The same stages by rules that nobody thought of. */
    static SalesBook ruledAnew(SalesBook book, Chance chance) {
        RandomBook random = new RandomBook(chance);
        return new SalesBook(
                book.version(),
                book.zone(),
                book.currency(),
                book.hours(),
                book.escalation(),
                book.fields(),
                book.pairs(),
                book.pipelines().stream().map(random::ruledAnew).toList(),
                book.lostReasons(),
                book.frozenReasons());
    }

    private Pipeline ruledAnew(Pipeline pipeline) {
        List<Stage> stages =
                pipeline.stages().stream().map(stage -> ruled(stage.key().value())).toList();
        return new Pipeline(
                pipeline.key(),
                pipeline.name(),
                stages,
                pipeline.firstContactWithin(),
                passing(),
                true,
                closing(stages),
                null,
                List.of());
    }

    private SalesBook book() {
        SalesBook small = ABook.ofFourStages();
        return new SalesBook(
                1,
                small.zone(),
                small.currency(),
                small.hours(),
                small.escalation(),
                List.of(
                        new CustomField("text", TEXT, CustomField.Type.TEXT, List.of()),
                        new CustomField("yes", TEXT, CustomField.Type.YES_NO, List.of())),
                List.of(),
                IntStream.rangeClosed(0, chance.below(2)).mapToObj(this::pipeline).toList(),
                small.lostReasons(),
                small.frozenReasons());
    }

    private Pipeline pipeline(int number) {
        boolean ruled = chance.percent(50);
        List<Stage> stages =
                IntStream.rangeClosed(0, chance.below(6))
                        .mapToObj(i -> ruled ? ruled("s" + i) : plain("s" + i))
                        .toList();
        Duration answered = chance.percent(70) ? Duration.ofHours(1 + chance.below(5)) : null;
        return new Pipeline(
                "p" + number,
                LocalizedText.of("Процесс"),
                stages,
                answered,
                ruled ? passing() : new Passing.Manual(Passing.Skipping.FREE),
                true,
                ruled ? closing(stages) : Closing.free(),
                null,
                List.of());
    }

    private Passing passing() {
        return chance.percent(35)
                ? new Passing.Automatic()
                : new Passing.Manual(chance.oneOf(List.of(Passing.Skipping.values())));
    }

    private Closing closing(List<Stage> stages) {
        List<Closing.Criterion> criteria =
                chance.percent(30) ? List.of(new Closing.Criterion("sure", TEXT)) : List.of();
        return new Closing(
                criteria,
                criteria,
                criteria,
                chance.percent(50)
                        ? new Closing.LossGuard(ADeal.roubles(300), stages.getLast().key())
                        : null,
                chance.percent(20) ? 1 : 0,
                chance.percent(30) ? item("after") : null);
    }

    private static Stage plain(String key) {
        return Stage.of(new StageKey(key), TEXT, 50);
    }

    private Stage ruled(String key) {
        List<ChecklistItem> items =
                IntStream.range(0, chance.below(3)).mapToObj(i -> item("i" + i)).toList();
        return new Stage(
                new StageKey(key),
                TEXT,
                chance.below(101),
                null,
                responsible(10),
                items,
                null,
                limit(),
                gate(items),
                null,
                List.of(),
                null);
    }

    private ChecklistItem item(String key) {
        return new ChecklistItem(
                key, TEXT, TaskKind.OTHER, chance.percent(50), limit(), responsible(40));
    }

    private Responsible responsible(int others) {
        return !chance.percent(others)
                ? new Responsible.DealOwner()
                : chance.percent(70)
                        ? new Responsible.InTurn(Role.MANAGER)
                        : new Responsible.Person(new MemberId(chance.oneOf(List.of("anna", "x"))));
    }

    private @Nullable Limit limit() {
        return chance.percent(50)
                ? null
                : chance.oneOf(
                        List.of(
                                new Limit.Within(Duration.ofMinutes(90)),
                                new Limit.ByEndOfDay(1),
                                new Limit.WorkingDays(3)));
    }

    private List<Condition> gate(List<ChecklistItem> items) {
        List<Condition> gate = new ArrayList<>();
        for (Condition condition :
                List.of(
                        new Condition.Filled("text"),
                        new Condition.Filled("yes"),
                        new Condition.AmountKnown(),
                        new Condition.FileAttached(),
                        new Condition.Touches(2),
                        new Condition.Approved())) {
            int often = condition instanceof Condition.Approved ? 35 : 10;
            if (chance.percent(often)) {
                gate.add(condition);
            }
        }
        if (!items.isEmpty() && chance.percent(30)) {
            gate.add(new Condition.Ticked(items.getFirst().key()));
        }
        return gate;
    }
}
