package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;

/**
 * Clients who are to hear from somebody every thirty days, through the running stack: on the card,
 * in the morning's message, in the day's list, and in the hands of whoever takes over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RhythmJourneyTest {
    private CompanyAtWork company;
    private Stack stack;
    private Phone anna;

    @BeforeAll
    void companyAtWork() throws IOException {
        company = CompanyAtWork.open().withoutDigests();
        stack = company.stack;
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
    void aSoldClientHearsFromUsEveryThirtyDaysAndGoesToWhoeverTakesOver() throws Exception {
        DealId won = warm("Зимний сад");
        anna.tap("Выиграна");
        anna.write("250к");
        DealId open = warm("Три окна до зимы");
        company.settled();
        int before = morningMessages().size();

        stack.walk().skip(Duration.ofDays(2));

        assertThat(morningMessages()).hasSizeGreaterThan(before);
        anna.write("/today");
        assertThat(anna.last()).contains("👋 Напомнить о себе: 2");
        anna.write(won.value());
        assertThat(anna.last()).contains("👋 Раз в 30 дней");
        anna.tap("Звонок");
        anna.tap("Дозвонились");
        anna.write("довольны, весной будет второй дом");
        company.settled();
        assertThat(rhythm(won).due().instant())
                .isAfter(stack.clock().instant().plus(Duration.ofDays(20)));
        anna.write("/today");
        assertThat(anna.last()).contains("👋 Напомнить о себе: 1");
        anna.write(open.value());
        anna.tap("Письмо");
        anna.tap("Мы клиенту");
        anna.write("выслали каталог");
        company.settled();
        int told = morningMessages().size();

        stack.walk().skip(Period.ofDays(40));

        List<String> mornings = morningMessages();
        assertThat(mornings.size() - told).isBetween(1, 2);
        anna.write("/today");
        assertThat(anna.last())
                .contains("👋 Напомнить о себе: 2", "«довольны, весной будет второй дом»");

        company.director.write("/people");
        company.director.tap("Анна");
        company.director.tap("Больше не работает");
        company.director.tap("James Carter");
        company.settled();

        company.james.write("/today");
        assertThat(company.james.last()).contains("👋 Keep in touch: 2", "Зимний сад");
        assertThat(List.of(won, open))
                .allSatisfy(
                        deal ->
                                assertThat(rhythm(deal).owner())
                                        .isEqualTo(
                                                stack.store()
                                                        .team()
                                                        .roster()
                                                        .byPerson(SampleCompany.JAMES.id())
                                                        .orElseThrow()
                                                        .id()));
    }

    /** A deal of Anna's whose client is to hear from her every thirty days. */
    private DealId warm(String wish) throws Exception {
        DealId deal = company.taken(wish);
        anna.tap("Ритм");
        anna.tap("Раз в 30 дней");
        assertThat(anna.last()).contains("👋 Раз в 30 дней, следующее касание");
        return deal;
    }

    private List<String> morningMessages() {
        return anna.texts().stream().filter(text -> text.contains("👋 Напомнить о себе:")).toList();
    }

    private FollowUp rhythm(DealId deal) {
        return stack.store().followUps().file(deal).orElseThrow().rhythm().orElseThrow();
    }
}
