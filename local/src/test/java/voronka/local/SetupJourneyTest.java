package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.book.BookDocument;
import voronka.book.People;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.Limit;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.publishing.Proposal;
import voronka.domain.publishing.PublishingBook;
import voronka.domain.team.Role;

/**
 * A company sets its process up, changes it, and leads three deals through it: one smooth, one that
 * a gate stops and a dialogue lets through, one that is lost with the head's word and comes back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetupJourneyTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:00:00Z");

    private Stack stack;
    private Phone director;
    private Phone anna;

    @BeforeAll
    void companyAtWork() throws IOException {
        StackOptions options =
                StackOptions.forTests(
                                Path.of(System.getProperty("voronka.root")),
                                Clock.systemUTC(),
                                ZoneId.of("Europe/Moscow"))
                        .startingAt(MONDAY_MORNING);
        stack = Stack.start(options);
        var chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        SampleCompany.open(stack, chats);
        director = new Phone(chats, SampleCompany.DIRECTOR);
        anna = new Phone(chats, SampleCompany.ANNA);
    }

    @AfterAll
    void nothingWasLostOnTheWay() {
        try {
            assertThat(stack.deadLetters()).isZero();
            assertThat(stack.readers().trouble()).isEmpty();
            assertThat(stack.journal().since(0))
                    .noneSatisfy(call -> assertThat(call.outcome()).isEqualTo("failed"));
        } finally {
            stack.close();
        }
    }

    @Test
    void aCompanySetsItsProcessUpChangesItAndLeadsThreeDealsThroughIt() throws Exception {
        setsUpWindows();
        changesALimitAndAGate();
        DealId smooth = leadsADealSmoothly();
        DealId stopped = isStoppedByTheGateAndLetThroughByTheDialogue();
        isLostWithTheHeadsWordAndReopenedThreeMonthsLater();

        assertThat(stored(smooth)).isInstanceOf(WonDeal.class);
        assertThat(stored(stopped).standing().stage()).isEqualTo(new StageKey("quote"));
    }

    private void setsUpWindows() throws Exception {
        director.write("/setup");
        director.tap("RUB");
        director.tap("Окна и двери");
        director.tap("Пропустить");
        director.tap("Пн–пт, 9–18");
        director.tap("Москва");
        director.tap("Кто первый");
        director.tap("15 минут");
        director.write("300 000");
        assertThat(director.last()).contains("Звонок → Замер → Расчёт", "книга продаж версии 1");
        director.tap("Опубликовать");
        assertThat(director.last()).contains("действует книга продаж версии 2");
        settled();
    }

    /** In the file, as a director would. */
    private void changesALimitAndAGate() throws Exception {
        SalesBook now = stack.store().books().newest().orElseThrow();
        String changed =
                BookYaml.write(now, People.byId(), List.of())
                        .replaceFirst("limit: within 1h", "limit: within 2h")
                        .replaceFirst("\\n +- field: visit-day(?=\\n)", "");
        SalesBook written =
                ((BookDocument.Result.Read)
                                BookYaml.read(
                                        changed.getBytes(StandardCharsets.UTF_8),
                                        People.byId(),
                                        now))
                        .book();
        var olga = stack.store().team().roster().of(Role.DIRECTOR).getFirst();
        PublishingBook publishing =
                new PublishingBook(stack.store().ledger(), stack.store().books(), stack.clock());
        assertThat(publishing.publish(new Proposal(written, now.version()), olga))
                .isInstanceOf(PublishingBook.Published.class);
        var calls = stack.store().books().newest().orElseThrow().firstPipeline().first();
        assertThat(calls.limit()).isEqualTo(new Limit.Within(Duration.ofHours(2)));
        assertThat(calls.gate()).hasSize(2);
    }

    private DealId leadsADealSmoothly() throws Exception {
        DealId deal = begun("Ромашка, балкон, 250к");
        anna.tap("Задачи");
        anna.tap("Позвонить");
        anna.tap("Назад");
        anna.tap("▶");
        anna.write("Лесная, 5");
        assertThat(stage(deal)).isEqualTo("measuring");
        assertThat(stored(deal).facts().bookVersion()).isEqualTo(3);
        anna.tap("Задачи");
        anna.tap("Съездить на замер");
        anna.tap("Назад");
        anna.tap("Выиграна");
        anna.write("2");
        sheet();

        anna.tap("Всё так");

        settled();
        return deal;
    }

    private DealId isStoppedByTheGateAndLetThroughByTheDialogue() throws Exception {
        DealId deal = begun("Лютик, три окна, 180к");
        anna.tap("▶");
        assertThat(anna.last())
                .contains("Чтобы пойти дальше, не хватает:", "Позвонить", "Адрес объекта")
                .doesNotContain("День замера");
        anna.tap("✓ Сделано");
        anna.write("Полевая, 7");
        anna.tap("▶");
        assertThat(anna.last()).contains("Съездить на замер", "Сколько проёмов", "Лист замера");
        assertThat(stage(deal)).isEqualTo("measuring");
        anna.tap("✓ Сделано");
        anna.write("3");
        assertThat(anna.last()).contains("Пришлите файл или фото");
        sheet();
        assertThat(stage(deal)).isEqualTo("quote");
        settled();
        return deal;
    }

    private void isLostWithTheHeadsWordAndReopenedThreeMonthsLater() throws Exception {
        DealId deal = begun("Пион, витрина, 900к");
        anna.tap("Проиграна");
        anna.tap("Дорого");
        anna.tap("3 мес");
        assertThat(anna.last()).contains("не меньше 3 касаний");
        anna.tap("Не дозвонились");
        anna.tap("Не дозвонились");
        anna.tap("Дозвонились");
        assertThat(anna.last()).contains("Ждём согласия руководителя");
        settled();
        assertThat(stored(deal)).as("a head is asked first").isInstanceOf(OpenDeal.class);
        assertThat(director.last()).contains("Нужно ваше согласие", "витрина", "Дорого");
        director.tap("Согласовать");
        settled();
        assertThat(stored(deal)).isInstanceOf(LostDeal.class);
        assertThat(anna.last()).contains("Сделка проиграна", "витрина");

        stack.walk().skip(Period.ofMonths(3));
        settled();

        assertThat(anna.last()).contains("Пора вернуться к клиенту", "витрина");
        anna.tap("Вернуть в работу");
        assertThat(stored(deal)).isInstanceOf(OpenDeal.class);
        assertThat(stage(deal)).as("where it died").isEqualTo("calls");
    }

    /** The measurer's sheet, as somebody tells it by voice. */
    private void sheet() {
        anna.replies("Пришлите файл", (people, anna, message) -> people.voice(anna, 7, message));
    }

    private String stage(DealId deal) {
        return stored(deal).standing().stage().value();
    }

    private DealId begun(String line) throws Exception {
        anna.write("/new " + line);
        settled();
        var member = stack.store().team().roster().byPerson(SampleCompany.ANNA.id()).orElseThrow();
        return stack.store().deals().openOf(member.id()).stream()
                .map(OpenDeal::id)
                .filter(id -> anna.last().contains(stored(id).facts().title()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(anna.last()));
    }

    private Deal stored(DealId deal) {
        return stack.store().deals().deal(deal).orElseThrow();
    }

    private void settled() throws InterruptedException {
        assertThat(stack.readers().awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }
}
