package voronka.book;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.CustomField;
import voronka.domain.book.Escalation;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.Pair;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.Responsible;
import voronka.domain.book.RetiredField;
import voronka.domain.book.RetiredStage;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.TaskKind;
import voronka.domain.book.WorkingTime;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** A sales book that nobody thought of, with everything there can be, in words that YAML minds. */
final class RandomBook {
    private static final Currency ROUBLES = Currency.getInstance("RUB");
    private static final List<String> WORDS =
            List.of(
                    "Звонок",
                    "no",
                    "2026",
                    "2026-01-01",
                    "1e3",
                    "a: b",
                    "# нет",
                    "- пункт",
                    "'",
                    "\"в кавычках\"",
                    "{x}",
                    "[1, 2]",
                    "*a",
                    "&a",
                    "!tag",
                    "100 %",
                    "@x",
                    "`x`",
                    "null",
                    "~",
                    "🪟 окна",
                    "a\\b",
                    "? x",
                    "| x",
                    "> x",
                    "x # y",
                    "да",
                    "=",
                    "<<",
                    "таб\tтаб");

    private final SplittableRandom random;
    private int number;

    private RandomBook(long seed) {
        random = new SplittableRandom(seed);
    }

    static SalesBook of(long seed) {
        return new RandomBook(seed).book();
    }

    private SalesBook book() {
        List<CustomField> fields = list(4, i -> field("f" + i));
        List<Pipeline> pipelines =
                IntStream.rangeClosed(0, below(3))
                        .mapToObj(i -> pipeline("p" + i, i, fields))
                        .toList();
        return new SalesBook(
                1 + below(900),
                ZoneId.of(oneOf(List.of("Europe/Moscow", "UTC", "Asia/Yekaterinburg"))),
                ROUBLES,
                hours(),
                escalation(),
                fields,
                list(3, i -> new Pair("g" + i, text(), text(), oneOf(pipelines).key())),
                pipelines,
                reasons("l"),
                reasons("z"),
                list(2, i -> new RetiredField("r" + i, text())));
    }

    private WorkingTime hours() {
        Map<DayOfWeek, WorkingTime.Hours> week = new EnumMap<>(DayOfWeek.class);
        week.put(oneOf(List.of(DayOfWeek.values())), from(9));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (below(3) > 0) {
                week.put(day, from(8 + below(2)));
            }
        }
        return new WorkingTime(week, dates(), dates());
    }

    private static WorkingTime.Hours from(int hour) {
        return new WorkingTime.Hours(LocalTime.of(hour, 30), LocalTime.of(18, 0));
    }

    private Set<LocalDate> dates() {
        Set<LocalDate> dates = new HashSet<>();
        LocalDate from = LocalDate.of(2026, 12, 20);
        list(12, i -> dates.add(from.plusDays(below(25))));
        return dates;
    }

    private Escalation escalation() {
        List<Escalation.Rung> rungs = new ArrayList<>();
        for (int i = below(3); i < 4; i++) {
            Duration after = Duration.ofMinutes(i * 45L);
            rungs.add(new Escalation.Rung(after, oneOf(List.of(Escalation.Whom.values()))));
        }
        return new Escalation(maybe(() -> Duration.ofMinutes(below(200))), rungs);
    }

    private CustomField field(String key) {
        CustomField.Type type = oneOf(List.of(CustomField.Type.values()));
        List<CustomField.Option> options =
                type == CustomField.Type.LIST
                        ? IntStream.rangeClosed(0, below(3))
                                .mapToObj(i -> new CustomField.Option("o" + i, text()))
                                .toList()
                        : List.of();
        return new CustomField(key, text(), type, options);
    }

    private Pipeline pipeline(String key, int place, List<CustomField> fields) {
        List<String> known = fields.stream().map(CustomField::key).toList();
        List<Stage> stages =
                IntStream.rangeClosed(0, below(5)).mapToObj(i -> stage("s" + i, known)).toList();
        return new Pipeline(
                key,
                text(),
                stages,
                maybe(() -> Duration.ofMinutes(1 + below(600))),
                below(2) == 0
                        ? new Passing.Automatic()
                        : new Passing.Manual(oneOf(List.of(Passing.Skipping.values()))),
                place == 0 || below(2) == 0,
                closing(stages),
                maybe(() -> oneOf(stages).key()),
                known.stream().filter(field -> below(2) == 0).toList(),
                list(3, i -> new RetiredStage(new StageKey("old" + i), text())));
    }

    private Closing closing(List<Stage> stages) {
        if (below(3) == 0) {
            return Closing.free();
        }
        StageKey from = maybe(() -> oneOf(stages).key());
        Money above = maybe(() -> new Money(below(1_000_000), ROUBLES));
        return new Closing(
                criteria(),
                criteria(),
                criteria(),
                above == null && from == null ? null : new Closing.LossGuard(above, from),
                below(5),
                maybe(() -> item("after")));
    }

    private List<Closing.Criterion> criteria() {
        return list(3, i -> new Closing.Criterion("c" + i, text()));
    }

    private Stage stage(String key, List<String> fields) {
        List<ChecklistItem> items = list(4, i -> item("i" + i));
        List<Condition> gate = new ArrayList<>(List.of(new Condition.Touches(1 + below(9))));
        items.forEach(item -> gate.add(new Condition.Ticked(item.key())));
        fields.forEach(field -> gate.add(new Condition.Filled(field)));
        gate.add(new Condition.AmountKnown());
        gate.add(new Condition.FileAttached());
        gate.add(new Condition.Approved());
        gate.removeIf(condition -> below(2) == 0);
        return new Stage(
                new StageKey(key),
                text(),
                below(101),
                maybe(this::text),
                who(),
                items,
                maybe(this::text),
                maybe(this::limit),
                gate,
                maybe(this::script),
                list(3, i -> new Objection("b" + i, text(), script())),
                maybe(() -> below(101)));
    }

    private ChecklistItem item(String key) {
        TaskKind kind = oneOf(List.of(TaskKind.values()));
        return new ChecklistItem(key, text(), kind, below(2) == 0, maybe(this::limit), who());
    }

    private Responsible who() {
        return switch (below(3)) {
            case 0 -> new Responsible.DealOwner();
            case 1 -> new Responsible.InTurn(oneOf(List.of(Role.values())));
            default -> new Responsible.Person(new MemberId(oneOf(List.of("M1", "007", "no"))));
        };
    }

    private Limit limit() {
        return switch (below(3)) {
            case 0 -> new Limit.Within(Duration.ofMinutes(1 + below(3000)));
            case 1 -> new Limit.ByEndOfDay(below(5));
            default -> new Limit.WorkingDays(1 + below(200));
        };
    }

    private List<Reason> reasons(String key) {
        Reason.Kind kind = new Reason.Kind("kind", text());
        return IntStream.rangeClosed(0, below(6))
                .mapToObj(
                        i ->
                                new Reason(
                                        key + i,
                                        text(),
                                        below(2) == 0 ? null : kind,
                                        below(2) == 0 ? null : text()))
                .toList();
    }

    /** No two are the same. */
    private LocalizedText text() {
        return below(2) == 0
                ? LocalizedText.of(word())
                : new LocalizedText(Map.of("ru", word(), "en", word()));
    }

    private LocalizedText script() {
        return LocalizedText.of(word() + "\n\n  1. " + word() + "\n#" + word() + ": x");
    }

    private String word() {
        String word = oneOf(WORDS);
        number++;
        return below(10) == 0 && number % 7 == 0
                ? "%d".formatted(1000 + number)
                : word + " " + number;
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return below(2) == 0 ? null : made.get();
    }

    private <T> List<T> list(int most, IntFunction<T> made) {
        return IntStream.range(0, below(most + 1)).mapToObj(made).toList();
    }

    private <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
