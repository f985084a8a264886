package voronka.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Enclosure;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.CustomField;
import voronka.domain.book.Escalation;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.TaskKind;
import voronka.domain.book.WorkingTime;
import voronka.domain.deal.FieldValue;
import voronka.domain.money.Money;
import voronka.domain.selling.Given;
import voronka.domain.team.Role;

/**
 * A sales book that asks for everything a book can ask for: windows from the request to the
 * payment, in four stages.
 */
public final class AProcess {
    private AProcess() {}

    /** People move deals; skipping takes a reason. */
    public static SalesBook ofWindows() {
        return ofWindows(new Passing.Manual(Passing.Skipping.WITH_REASON));
    }

    public static SalesBook ofWindows(Passing passing) {
        Pipeline windows =
                new Pipeline(
                        "windows",
                        text("Окна", "Windows"),
                        List.of(request(), measuring(), contract(), payment()),
                        null,
                        passing,
                        true,
                        closing(),
                        new StageKey("measuring"),
                        List.of("budget"));
        return new SalesBook(
                1,
                ZoneId.of("Europe/Moscow"),
                ABook.ROUBLES,
                WorkingTime.usual(),
                Escalation.usual(),
                fields(),
                List.of(),
                List.of(windows),
                List.of(
                        new Reason("price", text("Дорого", "Too expensive"), kind("money")),
                        new Reason("rival", text("Выбрали других", "Chose others"), kind("rival")),
                        Reason.of("other", text("Другое", "Something else"))),
                List.of(Reason.of("no-money", text("Нет бюджета", "No budget now"))));
    }

    /** What the gate of the first stage asks for. */
    public static Given everythingOfTheRequest() {
        Enclosure.File plan = new Enclosure.File(Enclosure.Kind.PHOTO, "f1", "plan.jpg");
        return Given.NOTHING
                .ticking("call")
                .with("need", new FieldValue.Text("окна"))
                .with("windows", new FieldValue.Numeric(BigDecimal.TEN))
                .with("budget", new FieldValue.Sum(new Money(100_000_00, ABook.ROUBLES)))
                .with("ready", new FieldValue.Day(LocalDate.of(2027, 3, 15)))
                .with("decides", new FieldValue.YesNo(true))
                .with("profile", new FieldValue.Choice("white"))
                .with("plan", new FieldValue.Attached(plan));
    }

    private static List<CustomField> fields() {
        return List.of(
                field("need", "Что нужно", "What they need", CustomField.Type.TEXT),
                field("windows", "Сколько окон", "How many windows", CustomField.Type.NUMBER),
                field("budget", "Бюджет", "Budget", CustomField.Type.MONEY),
                field("ready", "Когда готовы", "When they are ready", CustomField.Type.DATE),
                field("decides", "Решает сам", "Decides alone", CustomField.Type.YES_NO),
                field("plan", "План квартиры", "Plan of the flat", CustomField.Type.FILE),
                new CustomField(
                        "profile",
                        text("Профиль", "Profile"),
                        CustomField.Type.LIST,
                        List.of(
                                new CustomField.Option("white", text("Белый", "White")),
                                new CustomField.Option("wood", text("Под дерево", "Wood")))));
    }

    private static Stage request() {
        return advised(
                stage(
                        "request",
                        text("Заявка", "Request"),
                        List.of(
                                item(
                                        "call",
                                        text("Позвонить", "Call"),
                                        true,
                                        new Responsible.DealOwner()),
                                item(
                                        "look",
                                        text("Посмотреть адрес", "Look the address up"),
                                        false,
                                        new Responsible.InTurn(Role.SPECIALIST))),
                        new Limit.ByEndOfDay(1),
                        List.of(
                                new Condition.Filled("need"),
                                new Condition.Filled("windows"),
                                new Condition.Filled("budget"),
                                new Condition.Filled("ready"),
                                new Condition.Filled("decides"),
                                new Condition.Filled("profile"),
                                new Condition.Filled("plan"))),
                text("Удобно говорить?", "Is this a good time?"),
                new Objection(
                        "price",
                        text("Сначала скажите цену", "Tell me the price first"),
                        text("Вилку скажу сразу.", "I can give you a range now.")));
    }

    private static Stage advised(Stage stage, LocalizedText script, Objection objection) {
        return new Stage(
                stage.key(),
                stage.name(),
                stage.probability(),
                stage.goal(),
                stage.responsible(),
                stage.checklist(),
                text("Клиент ждёт замерщика", "The client expects the measurer"),
                stage.limit(),
                stage.gate(),
                script,
                List.of(objection),
                stage.targetConversion());
    }

    private static Stage measuring() {
        return stage(
                "measuring",
                text("Замер", "Measuring"),
                List.of(),
                new Limit.WorkingDays(3),
                List.of(
                        new Condition.FileAttached(),
                        new Condition.AmountKnown(),
                        new Condition.Touches(2)));
    }

    private static Stage contract() {
        return stage(
                "contract",
                text("Договор", "Contract"),
                List.of(),
                null,
                List.of(new Condition.Approved()));
    }

    private static Stage payment() {
        return stage("payment", text("Оплата", "Payment"), List.of(), null, List.of());
    }

    private static Closing closing() {
        return new Closing(
                List.of(criterion("paid", "Деньги пришли", "The money has come")),
                List.of(),
                List.of(criterion("date", "Клиент назвал срок", "The client named a date")),
                new Closing.LossGuard(Money.ofMajor(new BigDecimal("500000"), ABook.ROUBLES), null),
                1,
                item("thanks", text("Поблагодарить", "Thank them"), false, owner()));
    }

    private static Responsible owner() {
        return new Responsible.DealOwner();
    }

    private static Closing.Criterion criterion(String key, String russian, String english) {
        return new Closing.Criterion(key, text(russian, english));
    }

    private static Stage stage(
            String key,
            LocalizedText name,
            List<ChecklistItem> checklist,
            @Nullable Limit limit,
            List<Condition> gate) {
        return new Stage(
                new StageKey(key),
                name,
                50,
                null,
                owner(),
                checklist,
                null,
                limit,
                gate,
                null,
                List.of(),
                null);
    }

    private static ChecklistItem item(
            String key, LocalizedText text, boolean required, Responsible assignee) {
        return new ChecklistItem(key, text, TaskKind.CALL, required, null, assignee);
    }

    private static CustomField field(
            String key, String russian, String english, CustomField.Type type) {
        return new CustomField(key, text(russian, english), type, List.of());
    }

    private static Reason.Kind kind(String key) {
        return switch (key) {
            case "money" -> new Reason.Kind(key, text("Деньги", "Money"));
            default -> new Reason.Kind(key, text("Конкурент", "Competitor"));
        };
    }

    private static LocalizedText text(String russian, String english) {
        return new LocalizedText(Map.of("ru", russian, "en", english));
    }
}
