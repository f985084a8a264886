package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.ABook;
import voronka.domain.AProcess;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.CustomField;
import voronka.domain.book.Edition;
import voronka.domain.book.Escalation;
import voronka.domain.book.Limit;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Objection;
import voronka.domain.book.Pair;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Reason;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.book.TaskKind;
import voronka.domain.book.WorkingTime;
import voronka.domain.money.Money;
import voronka.domain.team.Language;
import voronka.domain.team.Role;
import voronka.telegram.screen.Attachment;

class BookPrintTest {
    private static final String EVIL = "<b>Рога & копыта</b>";

    private int texts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextOfTheBookIsOnThePage(Language language) {
        SalesBook book = rich("");

        String page = read(print(book, language));

        List<LocalizedText> all = new ArrayList<>();
        collect(book, all);
        assertThat(all).hasSizeGreaterThan(25);
        for (LocalizedText text : all) {
            assertThat(page).contains(text.in(language).replaceAll("\\s+", " "));
        }
    }

    @Test
    void whatIsNoTextIsThereInWords() {
        String page = read(print(rich(""), Language.RUSSIAN));

        assertThat(page)
                .contains("Книга продаж, версия 3")
                .contains("Этап 1 из 2, вероятность продажи 15 %")
                .contains("Отвечает: менеджер (по очереди)")
                .contains("Срок: за 1 ч 30 мин")
                .contains("ответственный за 1 ч до срока", "директор через 18 ч после срока")
                .contains("(обязательно, КП, до конца следующего рабочего дня, Анна К.)")
                .contains("сумма сделки", "файл: документ или фото", "согласие руководителя")
                .contains("касаний с клиентом не меньше 4", "Дальше проходит не меньше: 60 %")
                .contains("Пропустить этап можно с согласия руководителя.")
                .contains("Новых сделок не берёт", "Первый ответ клиенту: за 15 мин")
                .contains("если сделка дороже 300 000 ₽", "если сделка дошла до этапа")
                .contains("До отказа: касаний с клиентом не меньше 2")
                .contains("Работаем: пн–вт 08:00–20:00", "1 января 2027", "9 января 2027")
                .contains("Europe/Moscow", "российский рубль")
                .contains("список: Белый", "да или нет")
                .contains("Подтверждать ничего не нужно.");
    }

    @Test
    void whatPeopleTypedIsShownAsTheyTypedIt() {
        String html = print(rich(EVIL), Language.RUSSIAN);

        assertThat(html).doesNotContain("<b>").doesNotContain("Рога & копыта");
        Matcher shown = Pattern.compile(Pattern.quote(Markup.escaped(EVIL))).matcher(html);
        assertThat(shown.results().count()).isGreaterThanOrEqualTo(texts);
    }

    @Test
    void aPageLoadsNothingAndRunsNothing() {
        assertThat(print(AProcess.ofWindows(), Language.ENGLISH))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "@page", "break-inside")
                .doesNotContain("<script", "http", "url(", "@import", " src=");
    }

    @Test
    void fiftyStagesAreAllInTheChart() {
        List<Stage> stages = new ArrayList<>();
        for (int number = 0; number < Pipeline.MOST_STAGES; number++) {
            LocalizedText name =
                    LocalizedText.of("Этап с названием на сорок букв, не меньше " + number);
            stages.add(Stage.of(new StageKey("s" + number), name, number));
        }
        Pipeline long50 = Pipeline.of("long", LocalizedText.of("Длинный"), stages, null);
        SalesBook book =
                SalesBook.of(
                        1, ZoneId.of("UTC"), ABook.ROUBLES, List.of(long50), List.of(), List.of());

        String html = print(book, Language.RUSSIAN);

        assertThat(html.split("class=\"box\"", -1)).hasSize(Pipeline.MOST_STAGES + 1);
        assertThat(html.split("class=\"way\"", -1)).hasSize(Pipeline.MOST_STAGES + 1);
    }

    private static String print(SalesBook book, Language language) {
        Edition edition = new Edition(book, Sample.ANNA, Sample.NOW, Map.of());
        Attachment file = BookPrint.of(edition, Sample.anna(language));
        assertThat(file.name()).isEqualTo("sales-book-%d.html".formatted(book.version()));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** As a reader reads it. */
    private static String read(String html) {
        return html.substring(html.indexOf("<body>"))
                .replaceAll("</?(th|span|li)[^>]*>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /** Every text in it, however deep. */
    private static void collect(@Nullable Object thing, List<LocalizedText> into) {
        switch (thing) {
            case null -> {}
            case LocalizedText text -> into.add(text);
            case Collection<?> many -> many.forEach(one -> collect(one, into));
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    try {
                        part.getAccessor().setAccessible(true);
                        collect(part.getAccessor().invoke(record), into);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
            default -> {}
        }
    }

    private LocalizedText text(String russian, String english, String evil) {
        texts++;
        return new LocalizedText(Map.of("ru", russian + evil, "en", english + evil));
    }

    private SalesBook rich(String evil) {
        Stage quote =
                new Stage(
                        new StageKey("quote"),
                        text("Предложение", "Quote", evil),
                        15,
                        text("Клиент знает цену", "The client knows the price", evil),
                        new Responsible.InTurn(Role.MANAGER),
                        List.of(
                                new ChecklistItem(
                                        "send",
                                        text("Отправить КП", "Send the quote", evil),
                                        TaskKind.QUOTE,
                                        true,
                                        new Limit.ByEndOfDay(1),
                                        new Responsible.Person(Sample.ANNA)),
                                new ChecklistItem(
                                        "ask",
                                        text("Спросить о сроках", "Ask about dates", evil),
                                        TaskKind.OTHER,
                                        false,
                                        null,
                                        new Responsible.DealOwner())),
                        text("КП у клиента", "The quote is with the client", evil),
                        new Limit.Within(Duration.ofMinutes(90)),
                        List.of(
                                new Condition.Filled("budget"),
                                new Condition.Ticked("send"),
                                new Condition.AmountKnown(),
                                new Condition.FileAttached(),
                                new Condition.Approved(),
                                new Condition.Touches(4)),
                        text(
                                "Добрый день.\nУдобно говорить?",
                                "Good day.\nIs it a good time?",
                                evil),
                        List.of(
                                new Objection(
                                        "price",
                                        text("Дорого", "Too expensive", evil),
                                        text("Зато " + "надёжно ".repeat(80), "But sound", evil))),
                        60);
        Stage payment = Stage.of(new StageKey("payment"), text("Оплата", "Payment", evil), 90);
        Closing closing =
                new Closing(
                        List.of(new Closing.Criterion("paid", text("Деньги", "Money", evil))),
                        List.of(new Closing.Criterion("why", text("Причина", "The reason", evil))),
                        List.of(new Closing.Criterion("date", text("Дата", "The date", evil))),
                        new Closing.LossGuard(
                                Money.ofMajor(new BigDecimal("300000"), ABook.ROUBLES),
                                new StageKey("payment")),
                        2,
                        new ChecklistItem(
                                "thanks",
                                text("Поблагодарить", "Thank them", evil),
                                TaskKind.CALL,
                                false,
                                null,
                                new Responsible.DealOwner()));
        Pipeline sales =
                new Pipeline(
                        "sales",
                        text("Продажи", "Sales", evil),
                        List.of(quote, payment),
                        Duration.ofMinutes(15),
                        new Passing.Manual(Passing.Skipping.WITH_APPROVAL),
                        true,
                        closing,
                        new StageKey("quote"),
                        List.of("budget"));
        Pipeline old =
                new Pipeline(
                        "old",
                        text("Старый", "Old", evil),
                        List.of(Stage.of(new StageKey("one"), text("Один", "One", evil), 5)),
                        null,
                        new Passing.Automatic(),
                        false,
                        Closing.free(),
                        null,
                        List.of());
        WorkingTime.Hours day = new WorkingTime.Hours(LocalTime.of(8, 0), LocalTime.of(20, 0));
        return new SalesBook(
                3,
                ZoneId.of("Europe/Moscow"),
                ABook.ROUBLES,
                new WorkingTime(
                        Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day),
                        Set.of(LocalDate.of(2027, 1, 1)),
                        Set.of(LocalDate.of(2027, 1, 9))),
                Escalation.usual(),
                List.of(
                        new CustomField(
                                "budget",
                                text("Бюджет", "Budget", evil),
                                CustomField.Type.MONEY,
                                List.of()),
                        new CustomField(
                                "decides",
                                text("Решает сам", "Decides alone", evil),
                                CustomField.Type.YES_NO,
                                List.of()),
                        new CustomField(
                                "profile",
                                text("Профиль", "Profile", evil),
                                CustomField.Type.LIST,
                                List.of(
                                        new CustomField.Option(
                                                "white", text("Белый", "White", evil))))),
                List.of(
                        new Pair(
                                "flats",
                                text("Окна", "Windows", evil),
                                text("Жильцы", "Tenants", evil),
                                "sales")),
                List.of(sales, old),
                List.of(
                        new Reason(
                                "price",
                                text("Не по карману", "Beyond them", evil),
                                new Reason.Kind("money", text("Про деньги", "Of money", evil)),
                                text("Есть рассрочка", "There are instalments", evil)),
                        Reason.of("other", text("Другое", "Something else", evil))),
                List.of(
                        new Reason(
                                "budget",
                                text("Ждут бюджет", "Waiting for a budget", evil),
                                null,
                                text("Бюджет утвердили?", "Is the budget settled?", evil))));
    }
}
