package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
}
