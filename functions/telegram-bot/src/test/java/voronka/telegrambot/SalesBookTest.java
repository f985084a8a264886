package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.book.template.Template;
import voronka.domain.book.Condition;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.team.Language;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The sales book in the chat: read by keys, sent as a file, changed, published. */
class SalesBookTest {
    private final ABot bot = ABot.ofACompany(Template.WINDOWS.book());

    @Test
    void theBookIsReadByKeysDownToAStage() {
        assertThat(text(bot.says(BORIS, "/book")))
                .contains("Книга продаж, версия 1", "Окна с замером — 7 этапов", "пн–пт");
        assertThat(text(bot.taps(BORIS, new Button.Book(1, 0, -1))))
                .contains("1. Звонок — за 1 ч 🔒", "Ключевой этап: Договор");
        String stage = text(bot.taps(KATE, new Button.Book(1, 0, 1)));
        assertThat(stage)
                .contains("Measuring", "Stage 2 of 7", "3 working days")
                .contains("Visit and measure (required, meeting, 3 working days)")
                .contains("“Visit and measure”, “Number of openings”, “Measuring sheet”");
        bot.taps(KATE, new Button.Book(1, 0, 99));
        assertThat(bot.toast()).isNotBlank();
    }

    @Test
    void everyStageOfEveryTemplateFitsAMessage() {
        for (Template template : Template.values()) {
            SalesBook book = template.book();
            ABot other = ABot.ofACompany(book);
            for (int place = 0; place < book.firstPipeline().stages().size(); place++) {
                Screen screen = other.taps(ANNA, new Button.Book(1, 0, place));
                assertThat(screen.text().length()).isBetween(30, 4096);
            }
        }
    }

    @Test
    void aFileThatComesBackChangedIsShownAndPublished() {
        String file = file();
        assertThat(file).startsWith("# Книга продаж, версия 1.").contains("limit: within 1h");
        Screen preview =
                bot.sendsFile(
                        ANNA,
                        "sales-book.yaml",
                        file.replace("    limit: 5 working days", "    limit: 2 working days")
                                .replace("- tick: sign", "- tick: sign\n          - amount"));
        assertThat(text(preview))
                .contains("Версия 2: что изменится")
                .contains("«Договор»: срок — 2 рабочих дня (было: 5 рабочих дней)")
                .contains("«Договор»: дальше нужно ещё сумма сделки");
        assertThat(newest().version()).isEqualTo(1);

        Screen done = bot.taps(ANNA, first(preview, Button.Publish.class));

        assertThat(text(done)).contains("Версия 2 опубликована");
        assertThat(newest().version()).isEqualTo(2);
        assertThat(newest().firstPipeline().stage(new StageKey("contract")).orElseThrow().gate())
                .contains(new Condition.AmountKnown());
        Edition edition = bot.store.edition(2).orElseThrow();
        assertThat(edition.at()).isEqualTo(bot.clock.instant());
        assertThat(text(bot.taps(BORIS, new Button.BookVersions(2))))
                .contains("Версия 2 — ", "Анна", "с неё начала компания");
        assertThat(text(bot.taps(KATE, new Button.BookVersion(2))))
                .contains("“Contract”: limit 2 working days (was: 5 working days)");
    }

    @Test
    void aNameThatIsAnotherInTheOtherLanguageIsNotToldAsRenamed() {
        String other = file().replace("ru: Договор, en: Contract", "ru: Договор, en: Agreement");

        assertThat(text(bot.sendsFile(ANNA, "sales-book.yaml", other)))
                .contains("«Договор»: другое название на другом языке")
                .doesNotContain("теперь");
    }

    @Test
    void everyMistakeIsToldByLineAndNothingChanges() {
        String wrong =
                file().replace("limit: 3 working days", "limit: когда-нибудь")
                        .replace("field: openings", "field: opening")
                        .replace("probability: 30", "probability: 300");
        String told = text(bot.sendsFile(ANNA, "book.yml", wrong));

        assertThat(told)
                .contains("В файле 6 ошибок")
                .contains("«когда-нибудь» не подходит: срок пишется так")
                .contains("нет поля «opening». Может быть, «openings»?")
                .contains("«300» не подходит: нужно целое число от 0 до 100")
                .contains("Действующая версия не изменилась");
        assertThat(told).containsPattern("<b>Строка \\d+:</b>");
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void aHugeFileAndABombAreRefusedInWords() {
        assertThat(text(bot.sendsFile(ANNA, "big.yaml", "a".repeat(5_000_000))))
                .contains("Файл слишком большой", "300 КБ");
        assertThat(text(bot.sendsFile(KATE, "book.yaml", "a: &a [1]"))).doesNotContain("mistake");
        assertThat(text(bot.sendsFile(ANNA, "bomb.yaml", "a: &a [x]\nb: [*a, *a, *a]")))
                .contains("Строка 1:", "ссылки &amp; и *");
        assertThat(text(bot.sendsFile(ANNA, "lost.yaml"))).contains("больше не отдаёт");
    }

    @Test
    void whatIsMissingIsAskedAboutByKeys() {
        String file = file();
        int from = file.indexOf("\n      - key: prepayment");
        String without =
                (file.substring(0, from)
                                + file.substring(file.indexOf("\n      - key: production")))
                        .replace("key: address", "key: place")
                        .replace("field: address", "field: place")
                        .replace("card: [address", "card: [place");

        Screen field = bot.sendsFile(ANNA, "sales-book.yaml", without);
        assertThat(text(field)).contains("нет поля «Адрес объекта». Что с ним стало?");
        Screen stage = bot.taps(ANNA, first(field, Button.Renamed.class));
        assertThat(text(stage)).contains("нет этапа «Предоплата»");
        Screen heir = bot.taps(ANNA, first(stage, Button.Removed.class));
        assertThat(text(heir)).contains("Куда пойдут его сделки");
        Screen ready = bot.taps(ANNA, new Button.Removed(draft(heir), 1, 3));
        assertThat(text(ready))
                .contains("этапа «Предоплата» больше нет")
                .doesNotContain("Адрес объекта");
        bot.taps(ANNA, first(ready, Button.Publish.class));

        assertThat(newest().field("address")).isPresent();
        assertThat(bot.store.edition(2).orElseThrow().heir("sales", new StageKey("prepayment")))
                .contains(new StageKey("contract"));
        assertThat(text(bot.taps(ANNA, first(ready, Button.Publish.class))))
                .as("an old key")
                .contains("уже не ждёт");
    }

    @Test
    void whoPublishesSecondSeesWhatTheFirstHasChanged() {
        Screen mine =
                bot.sendsFile(
                        ANNA,
                        "sales-book.yaml",
                        file().replace("probability: 10", "probability: 15"));
        String theirs = "probability: 30";
        SalesBook other =
                read(
                        voronka.book.yaml.BookYaml.write(
                                        newest(), voronka.book.People.byId(), List.of())
                                .replace(theirs, "probability: 33"));
        bot.store.commit(
                new Change(
                        List.of(new Write.OfBook(other.asVersion(2))), null, bot.clock.instant()));

        Screen late = bot.taps(ANNA, first(mine, Button.Publish.class));

        assertThat(text(late))
                .contains("Пока вы правили версию 1, вышла версия 2")
                .contains("«Замер»: вероятность 33 % (было 30 %)");
        assertThat(newest().version()).isEqualTo(2);
        Screen decided = bot.taps(ANNA, first(late, Button.PublishUpon.class));
        assertThat(text(decided)).contains("Версия 3", "вероятность 30 % (было 33 %)");
        bot.taps(ANNA, first(decided, Button.Publish.class));
        assertThat(newest().version()).isEqualTo(3);
    }

    @Test
    void managersNeitherGetNorSendTheFile() {
        assertThat(text(bot.says(BORIS, "/pipelines"))).contains("не для вашей роли");
        Screen asked = bot.sendsFile(BORIS, "sales-book.yaml", "version: 1");
        assertThat(text(asked)).doesNotContain("ошиб");
        Screen preview =
                bot.sendsFile(
                        ANNA,
                        "sales-book.yaml",
                        file().replace("probability: 10", "probability: 15"));
        assertThat(text(bot.taps(BORIS, first(preview, Button.Publish.class))))
                .contains("уже не ждёт");
        assertThat(text(bot.taps(ANNA, first(preview, Button.DropDraft.class))))
                .contains("Ничего не изменилось");
        assertThat(text(bot.taps(ANNA, first(preview, Button.Publish.class))))
                .contains("уже не ждёт");
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void openDealsAreMovedOverByOneConfirmedKeyAndTheirNumberIsTold() {
        for (int place = 0; place < 30; place++) {
            bot.dealOf(BORIS, "Клиент %d, окна, +7926100%04d".formatted(place, place));
        }
        Screen preview =
                bot.sendsFile(
                        ANNA,
                        "sales-book.yaml",
                        file().replace("probability: 10", "probability: 15"));
        Screen done = bot.taps(ANNA, first(preview, Button.Publish.class));
        assertThat(text(done)).contains("30 открытых сделок идут по прежним версиям");
        Screen asked = bot.taps(ANNA, first(done, Button.MoveDealsOver.class));
        assertThat(text(asked)).contains("Перенести 30 открытых сделок на новую версию?");
        assertThat(bot.store.openOf(BORIS.member()))
                .hasSize(30)
                .allMatch(deal -> deal.facts().bookVersion() == 1);
        int before = bot.courier.all().size();

        Screen moved = bot.taps(ANNA, first(asked, Button.MoveDealsOver.class));

        assertThat(text(moved)).contains("Сделки перенесены на версию 2", "30 из 30");
        assertThat(text(bot.courier.all().get(before).screen())).contains("25 из 30");
        assertThat(bot.store.openOf(BORIS.member()))
                .hasSize(30)
                .allMatch(deal -> deal.facts().bookVersion() == 2);
        assertThat(ABot.buttons(bot.says(ANNA, "/book")))
                .noneMatch(Button.MoveDealsOver.class::isInstance);
        bot.taps(BORIS, new Button.MoveDealsOver(2, true));
        assertThat(bot.toast()).contains("не для вашей роли");
    }

    @Test
    void aTaskSpeaksTheLanguageOfWhoeverReadsIt() {
        var deal = bot.untaken("Ромашка");
        bot.taps(KATE, new Button.Take(deal));
        assertThat(text(bot.says(KATE, "/week"))).contains("Call and ask what is needed");
        bot.clock.forward(java.time.Duration.ofHours(30));
        assertThat(text(bot.says(KATE, "/overdue"))).contains("Call and ask");
        assertThat(text(bot.says(KATE, "/today"))).contains("Call and ask");
    }

    @Test
    void theBookIsSentAsAFileToBePrintedAndStaysWhereItIs() {
        Screen book = bot.says(KATE, "/book");
        Button print = new Button.BookPrint(newest().version());
        assertThat(ABot.buttons(book)).contains(print);

        Screen under = bot.taps(KATE, print);

        assertThat(text(under)).contains("Sales book, version 1");
        RecordingCourier.Carried sent = bot.courier.all().getLast();
        assertThat(sent.edited()).isZero();
        String page = new String(sent.file().orElseThrow().bytes(), StandardCharsets.UTF_8);
        for (Stage stage : newest().firstPipeline().stages()) {
            assertThat(page).contains(stage.name().in(Language.ENGLISH));
        }
        bot.taps(KATE, new Button.BookPrint(99));
        assertThat(bot.courier.all().getLast()).isEqualTo(sent);
    }

    private String file() {
        bot.says(ANNA, "/pipelines");
        byte[] bytes = bot.courier.all().getLast().file().orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private SalesBook newest() {
        return bot.store.newest().orElseThrow();
    }

    private static SalesBook read(String file) {
        return ((voronka.book.BookDocument.Result.Read)
                        voronka.book.yaml.BookYaml.read(
                                file.getBytes(StandardCharsets.UTF_8),
                                voronka.book.People.byId(),
                                null))
                .book();
    }

    private static String draft(Screen screen) {
        return first(screen, Button.DropDraft.class).draft();
    }

    private static <T extends Button> T first(Screen screen, Class<T> kind) {
        return ABot.buttons(screen).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }
}
