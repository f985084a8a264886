package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.domain.book.Limit;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;

/**
 * A company sets its process up, changes it, and leads three deals through it: one smooth, one that
 * a gate stops and a dialogue lets through, one that is lost with the head's word and comes back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetupJourneyTest {
    private CompanyAtWork company;
    private Phone director;
    private Phone anna;

    @BeforeAll
    void companyAtWork() throws IOException {
        company = CompanyAtWork.open().withoutDigests();
        director = company.director;
        anna = company.anna;
    }

    @AfterAll
    void nothingWasLostOnTheWay() {
        try {
            company.allWentWell();
        } finally {
            company.close();
        }
    }

    @Test
    void aCompanySetsItsProcessUpChangesItAndLeadsThreeDealsThroughIt() throws Exception {
        setsUpWindows();
        changesALimitAndAGate();
        DealId smooth = leadsADealSmoothly();
        DealId stopped = isStoppedByTheGateAndLetThroughByTheDialogue();
        isLostWithTheHeadsWordAndReopenedThreeMonthsLater();

        assertThat(company.stored(smooth)).isInstanceOf(WonDeal.class);
        assertThat(company.stored(stopped).standing().stage()).isEqualTo(new StageKey("quote"));
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
        company.settled();
    }

    /** In the file, as a director would. */
    private void changesALimitAndAGate() throws Exception {
        director.write("/pipelines");
        String file = new String(director.document(), StandardCharsets.UTF_8);
        director.sends(
                "sales-book.yaml",
                file.replaceFirst("limit: within 1h", "limit: within 2h")
                        .replaceFirst("\\n +- field: visit-day(?=\\n)", ""));
        assertThat(director.last()).contains("Версия 3: что изменится", "«Звонок»");
        director.tap("Опубликовать");
        assertThat(director.last()).contains("Версия 3 опубликована");
        var calls = company.stack.store().books().newest().orElseThrow().firstPipeline().first();
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
        assertThat(company.stored(deal).facts().bookVersion()).isEqualTo(3);
        anna.tap("Задачи");
        anna.tap("Съездить на замер");
        anna.tap("Назад");
        anna.tap("Выиграна");
        anna.write("2");
        sheet();

        anna.tap("Всё так");

        company.settled();
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
        company.settled();
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
        company.settled();
        assertThat(company.stored(deal)).as("a head is asked first").isInstanceOf(OpenDeal.class);
        assertThat(director.last()).contains("Нужно ваше согласие", "витрина", "Дорого");
        director.tap("Согласовать");
        company.settled();
        assertThat(company.stored(deal)).isInstanceOf(LostDeal.class);
        assertThat(anna.last()).contains("Сделка проиграна", "витрина");

        company.stack.walk().skip(Period.ofMonths(3));
        company.settled();

        assertThat(anna.texts())
                .as("the day after, the book asks what mattered more")
                .anyMatch(text -> text.contains("Спросить через день, что было важнее"));
        assertThat(anna.last()).contains("Пора вернуться к клиенту", "витрина");
        anna.tap("Вернуть в работу");
        assertThat(company.stored(deal)).isInstanceOf(OpenDeal.class);
        assertThat(stage(deal)).as("where it died").isEqualTo("calls");
    }

    /** The measurer's sheet, as somebody tells it by voice. */
    private void sheet() {
        anna.replies("Пришлите файл", (people, anna, message) -> people.voice(anna, 7, message));
    }

    private String stage(DealId deal) {
        return company.stored(deal).standing().stage().value();
    }

    private DealId begun(String line) throws Exception {
        anna.write("/new " + line);
        company.settled();
        return company.dealsOfAnna().stream()
                .map(OpenDeal::id)
                .filter(id -> anna.last().contains(company.stored(id).facts().title()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(anna.last()));
    }
}
