package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.team.Role;
import voronka.local.walk.Skip;

/**
 * From "every Monday" to the message on Monday at nine, and its picture, through the real stack.
 */
class ViewsJourneyTest {
    @Test
    void aViewIsSavedAndComesOnMondayAtNineWithItsPicture() throws Exception {
        try (CompanyAtWork company = CompanyAtWork.open()) {
            Phone director = company.director;
            company.lead("Остеклить балкон");
            company.settled();
            director.write("/funnel события этот месяц источник=site");
            assertThat(director.last()).contains("ноябрь 2026", "источник: site");
            director.tap("Сохранить вид");
            director.tap("Каждый понедельник");
            assertThat(director.last())
                    .contains("этот месяц", "источник: site", "по понедельникам в 9:00");
            int before = director.messages();

            walk(company, "2026-11-30T05:58:00Z");
            assertThat(director.texts()).noneMatch(text -> text.contains("📌"));
            walk(company, "2026-11-30T06:00:30Z");

            assertThat(director.texts()).filteredOn(text -> text.contains("📌")).hasSize(1);
            assertThat(director.messages()).isGreaterThan(before);
            drawn(company);
            assertThat(shown(director)).contains("📌", "ноябрь 2026", "источник: site");
            assertThat(director.picture()).isPresent();

            walk(company, "2026-12-07T06:00:30Z");
            drawn(company);
            assertThat(shown(director)).contains("📌", "декабрь 2026");
            director.tap("Этот вид");
            director.tap("Не присылать");
            int stopped = director.messages();
            walk(company, "2026-12-14T06:10:00Z");
            assertThat(director.texts().subList(stopped, director.messages()))
                    .noneMatch(text -> text.contains("📌"));
            company.allWentWell();
        }
    }

    @Test
    void nineIsNineOnTheMondayAfterTheClocksWentBack() throws Exception {
        Instant friday = Instant.parse("2026-10-23T08:00:00Z");
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        try (CompanyAtWork company = CompanyAtWork.open(friday, berlin)) {
            Phone director = company.director;
            var store = company.stack.store();
            var member = store.team().roster().of(Role.DIRECTOR).getFirst();
            Write moves = new Write.OfMember(member.at(berlin));
            store.ledger().commit(new Change(List.of(moves), null, friday));
            director.write("/stuck");
            director.tap("Сохранить вид");
            director.tap("Каждый понедельник");
            walk(company, "2026-10-26T07:59:00Z");
            assertThat(director.texts()).noneMatch(text -> text.contains("📌"));
            walk(company, "2026-10-26T08:00:30Z");
            assertThat(director.texts()).filteredOn(text -> text.contains("📌")).hasSize(1);
        }
    }

    @Test
    void theDirectorHasTheDaysBreachesInTheEveningAndThePulseInTheMorning() throws Exception {
        try (CompanyAtWork company = CompanyAtWork.open()) {
            Phone director = company.director;
            walk(company, "2026-11-24T06:01:00Z");
            assertThat(director.texts())
                    .as("nothing is sold, nothing is told")
                    .noneMatch(text -> text.contains("Нарушения") || text.contains("Пульс"));
            DealId deal = company.taken("Остеклить балкон");
            company.anna.write(deal.value());
            company.anna.tap("Звонок");
            company.anna.tap("Дозвонились");
            company.settled();

            walk(company, "2026-11-24T14:55:00Z");
            assertThat(director.texts()).noneMatch(text -> text.contains("Нарушения"));
            walk(company, "2026-11-24T15:01:00Z");
            assertThat(director.last())
                    .contains("Нарушения за день", "24 ноября", "Остеклить балкон");
            director.tap("1");
            assertThat(director.last()).contains("Остеклить балкон", deal.value());

            walk(company, "2026-11-25T06:01:00Z");
            assertThat(director.last()).contains("Пульс", "В работе: 1 сделка");
            company.allWentWell();
        }
    }

    private static String shown(Phone phone) {
        return phone.texts().stream()
                .filter(text -> text.contains("📌"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static void walk(CompanyAtWork company, String to) {
        assertThat(company.stack.walk().to(Instant.parse(to))).isInstanceOf(Skip.Arrived.class);
    }

    /** Nothing can be received, and nobody works. */
    private static void drawn(CompanyAtWork company) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!company.stack.queueReaders().idle()) {
            assertThat(System.nanoTime()).as("the picture is not drawn").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
