package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.AProcess;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The day's work card by card, the week, what is late, and what hangs for ever. */
class WorkTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void workGoesOnFromCardToCardUntilNothingIsLeft() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна");
        DealId doors = bot.dealOf(BORIS, "Василёк, двери");
        DealId balcony = bot.dealOf(BORIS, "Лютик, балкон");
        bot.taps(BORIS, new Button.Remind(windows, Delay.HOUR));
        bot.taps(BORIS, new Button.Remind(doors, Delay.DAY));
        bot.clock.forward(Duration.ofDays(1));
        Screen first = bot.taps(BORIS, new Button.Work(0));
        assertThat(first.text().toString()).contains("1 из 3", "Просрочено", "окна");

        Screen second = bot.taps(BORIS, new Button.WorkDone(windows, promise(windows).id(), 0));
        assertThat(second.text().toString()).contains("Что договорились", "двери", "1 из 3");
        assertThat(bot.file(windows).open()).isEmpty();

        Screen third =
                bot.taps(BORIS, new Button.WorkLater(doors, promise(doors).id(), Delay.WEEK, 0));
        assertThat(third.text().toString()).contains("Перенесено на", "Без следующего шага");

        bot.taps(BORIS, new Button.WorkStep(balcony, Delay.WEEK, 0));
        Screen last = bot.taps(BORIS, new Button.WorkStep(windows, Delay.WEEK, 0));
        assertThat(last.text().toString()).contains("На сегодня всё разобрано");
        assertThat(promise(windows).due().local().getHour()).isEqualTo(10);
    }

    @Test
    void whatWasAgreedMayBeWrittenWhileTheNextCardIsShown() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна");
        bot.dealOf(BORIS, "Василёк, двери");
        bot.taps(BORIS, new Button.Remind(windows, Delay.HOUR));
        bot.taps(BORIS, new Button.WorkDone(windows, promise(windows).id(), 0));
        bot.says(BORIS, "думают, в пятницу в 10");
        assertThat(promise(windows).text()).isEqualTo("думают");
        assertThat(promise(windows).due().local().toString()).isEqualTo("2026-11-27T10:00");
    }

    @Test
    void aStepIsNamedWhileTheNextCardIsShown() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна");
        bot.dealOf(BORIS, "Василёк, двери");
        bot.taps(BORIS, new Button.WorkStep(windows, Delay.WEEK, 0));
        bot.says(BORIS, "узнать про бюджет");
        assertThat(promise(windows).text()).isEqualTo("узнать про бюджет");
    }

    @Test
    void theCardIsTrueThoughItWasAnsweredElsewhere() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Remind(windows, Delay.HOUR));
        FollowUp promise = promise(windows);
        bot.taps(BORIS, new Button.Done(windows, promise.id()));
        Screen screen = bot.taps(BORIS, new Button.WorkDone(windows, promise.id(), 0));
        assertThat(screen.text().toString()).contains("Без следующего шага");
        assertThat(bot.toast()).isNotBlank();
    }

    @Test
    void theWeekAndWhatIsLate() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна");
        DealId daisy = bot.dealOf(KATE, "Daisy, doors");
        bot.taps(BORIS, new Button.Remind(windows, Delay.THREE_DAYS));
        bot.taps(KATE, new Button.Remind(daisy, Delay.DAY));
        assertThat(bot.says(BORIS, "/week").text().toString())
                .contains("26 нояб", "окна")
                .doesNotContain("doors");
        assertThat(bot.says(BORIS, "/overdue").text().toString()).contains("нет");
        bot.clock.forward(Duration.ofDays(5));
        assertThat(bot.says(BORIS, "/overdue").text().toString())
                .contains("окна", "на 2 дня")
                .doesNotContain("doors");
        assertThat(bot.says(ANNA, "/overdue").text().toString())
                .contains("окна", "doors", "на 4 дня");
    }

    @Test
    void theWeekTellsWhenADealHasToBeInAFurtherStage() {
        ABot process = ABot.ofACompany(AProcess.ofWindows());
        process.dealOf(BORIS, "Ромашка, окна");
        assertThat(process.says(BORIS, "/week").text().toString())
                .contains("вт 24 нояб", "18:00 — срок этапа «Заявка» · окна, Ромашка");
        assertThat(process.says(KATE, "/week").text().toString()).contains("no stage ends");

        process.clock.forward(Duration.ofDays(2));
        assertThat(process.says(BORIS, "/week").text().toString()).doesNotContain("срок этапа");
    }

    @Test
    void oldDealsAreTidiedOneByOne() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна");
        assertThat(bot.says(BORIS, "/tidy").text().toString()).contains("всё в порядке");
        bot.clock.forward(Duration.ofDays(61));
        Screen tidy = bot.says(BORIS, "/tidy");
        assertThat(tidy.text().toString()).contains("1 из 1", "окна", "не общались 61 день");
        int revision = bot.revision(windows);
        assertThat(ABot.buttons(tidy))
                .contains(
                        new Button.Win(windows, revision),
                        new Button.ChooseLoss(windows, revision),
                        new Button.ChooseFreeze(windows, revision),
                        new Button.ChooseReminder(windows));
        bot.taps(BORIS, new Button.Remind(windows, Delay.WEEK));
        assertThat(bot.says(BORIS, "/tidy").text().toString()).contains("всё в порядке");
    }

    private FollowUp promise(DealId deal) {
        return bot.file(deal).open().getFirst();
    }
}
