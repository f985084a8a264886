package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;

/** The director changes the process in its file; deals feel it. */
class BookJourneyTest {
    private CompanyAtWork company;
    private Phone director;
    private Phone anna;

    @BeforeEach
    void companyAtWork() throws IOException {
        company = CompanyAtWork.open();
        director = company.director;
        anna = company.anna;
    }

    @AfterEach
    void close() {
        try {
            company.allWentWell();
        } finally {
            company.close();
        }
    }

    @Test
    void aLimitAndAGateAreChangedInTheFileAndDealsFeelThem() throws Exception {
        company.taken("Начата по первой версии");
        director.write("/pipelines");
        String file = new String(director.document(), StandardCharsets.UTF_8);
        assertThat(file).contains("# Книга продаж, версия 1", "name: {ru: Оценка, en: Assessment}");

        director.sends("sales-book.yaml", file.replace("probability: 10", "probability: 1000"));
        assertThat(director.last()).contains("В файле 1 ошибка", "Строка", "«1000» не подходит");

        director.sends(
                "sales-book.yaml",
                file.replace(
                        "        probability: 10\n",
                        "        probability: 10\n        limit: within 1h\n        gate:\n"
                                + "          - amount\n"));
        assertThat(director.last())
                .contains("Версия 2: что изменится")
                .contains("«Оценка»: срок — за 1 ч (было: без срока)")
                .contains("«Оценка»: дальше нужно ещё сумма сделки");
        director.tap("Опубликовать");
        assertThat(director.last())
                .contains("Версия 2 опубликована", "1 открытая сделка идёт по прежней версии");

        OpenDeal before = company.dealsOfAnna().getFirst();
        assertThat(before.facts().bookVersion()).isEqualTo(1);
        director.tap("Перенести 1 сделку");
        director.tap("Да, перенести 1");
        assertThat(director.last()).contains("Сделки перенесены на версию 2", "1 из 1");
        company.settled();
        assertThat(company.dealsOfAnna().getFirst().facts().bookVersion()).isEqualTo(2);

        anna.write(before.id().value());
        anna.tap("Подготовка");
        assertThat(anna.last()).contains("На какую сумму сделка?");
        anna.write("250к");
        company.settled();
        assertThat(anna.last()).contains("Подготовка", "Сумма: 250");

        company.taken("Начата по второй");
        assertThat(company.dealsOfAnna())
                .extracting(deal -> deal.facts().bookVersion())
                .containsOnly(2);
        anna.tap("Подготовка");
        assertThat(anna.last()).contains("На какую сумму сделка?");
        anna.write("/cancel");
        company.stack.walk().skip(Duration.ofMinutes(70));
        assertThat(anna.texts())
                .anyMatch(
                        text ->
                                text.startsWith("🔴 Сделка стоит на этапе дольше срока")
                                        && text.contains("Оценка"));
    }

    @Test
    void anAutomaticPipelineMovesADealByItselfAndTellsItsOwner() throws Exception {
        director.write("/pipelines");
        String file = new String(director.document(), StandardCharsets.UTF_8);
        director.sends(
                "sales-book.yaml",
                file.replace("passing: manual", "passing: automatic")
                        .replace("        probability: 10\n", gated("10", "amount"))
                        .replace("        probability: 20\n", gated("20", "file")));
        director.tap("Опубликовать");
        company.settled();
        DealId deal = company.taken("Пойдёт сама");

        director.write(deal.value());
        director.tap("Сумма");
        director.write("250к");
        company.settled();

        assertThat(company.dealsOfAnna().getFirst().stage().value()).isEqualTo("preparation");
        assertThat(anna.last()).contains("Оценка → Подготовка", "Пойдёт сама");
    }

    @Test
    void aFrozenDealWakesOnItsDayWithAllThatWasSaidAndALineToBeginWith() throws Exception {
        company.withoutDigests().taken("Вернётся весной");
        anna.replies("Вернётся весной", (people, me, to) -> people.text(me, "ждут бюджет", to));
        anna.write(company.dealsOfAnna().getFirst().id().value());
        anna.tap("Заморозить");
        anna.tap("Нет бюджета сейчас");
        anna.tap("3 мес");
        company.settled();
        assertThat(company.dealsOfAnna()).isEmpty();

        company.stack.walk().skip(Period.ofMonths(3));
        company.settled();

        assertThat(anna.last())
                .contains("Сделка проснулась", "Заморожена", "Нет бюджета сейчас")
                .contains(
                        "Начать можно так: «Тогда на это не было бюджета. Что-нибудь изменилось?»")
                .contains("ждут бюджет");
        assertThat(company.dealsOfAnna()).hasSize(1);
    }

    /** A stage's likelihood, and what it takes to leave it. */
    private static String gated(String probability, String condition) {
        return "        probability: %s\n        gate:\n          - %s\n"
                .formatted(probability, condition);
    }
}
