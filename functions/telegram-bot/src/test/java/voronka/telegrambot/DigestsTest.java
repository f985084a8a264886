package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.book.Passing;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Directors get the pulse in the morning, those who lead the broken rules in the evening. */
class DigestsTest {
    private static final Instant EVENING = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T06:00:00Z");

    private final ABot bot = ABot.ofACompany(whereSkippingTakesAReason());

    @Test
    void directorsGetThePulseByDefaultAndSwitchItOff() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        bot.wakes();
        int before = bot.courier.all().size();

        at(TUESDAY);
        assertThat(sentSince(before)).filteredOn(DigestsTest::isPulse).hasSize(1);
        assertThat(bot.courier.last().to()).isEqualTo(ANNA.chat());
        Screen pulse = bot.courier.last().screen();
        assertThat(text(pulse)).contains("Пульс", "В работе: 1 сделка");
        assertThat(ABot.buttons(pulse)).contains(new Button.Digests(Button.Digest.SHOW));

        assertThat(text(tap(Button.Digest.SHOW))).contains("по рабочим дням в 9:00");
        tap(Button.Digest.PULSE_OFF);
        assertThat(bot.toast()).isEqualTo("Больше не присылаю");
        int off = bot.courier.all().size();
        at(TUESDAY.plus(Duration.ofDays(1)));
        at(TUESDAY.plus(Duration.ofDays(2)));
        assertThat(sentSince(off)).as("a refusal is remembered").noneMatch(DigestsTest::isPulse);

        tap(Button.Digest.PULSE_ON);
        int on = bot.courier.all().size();
        at(TUESDAY.plus(Duration.ofDays(3)));
        assertThat(sentSince(on)).anyMatch(DigestsTest::isPulse);
        int friday = bot.courier.all().size();
        at(TUESDAY.plus(Duration.ofDays(4)));
        assertThat(sentSince(friday)).as("a Saturday").noneMatch(DigestsTest::isPulse);
    }

    @Test
    void aCompanyThatSellsNothingYetHasNoPulse() {
        bot.wakes();
        at(TUESDAY);
        assertThat(bot.courier.all()).isEmpty();
    }

    @Test
    void theEveningTellsWhatWasBrokenAndNothingWhenNothingWas() {
        bot.wakes();
        at(EVENING);
        assertThat(bot.courier.all()).as("nothing to tell").isEmpty();
        at(TUESDAY.plusSeconds(3600));
        DealId noStep = bot.dealOf(BORIS, "Без шага <b>окна</b>, 100к");
        DealId late = bot.dealOf(KATE, "Late, windows, 200k");
        bot.says(KATE, "/remind " + late + " at 12:00 call");
        counted();
        int before = bot.courier.all().size();

        at(EVENING.plus(Duration.ofDays(1)));

        assertThat(sentSince(before)).hasSize(1);
        RecordingCourier.Carried sent = bot.courier.last();
        assertThat(sent.to()).isEqualTo(ANNA.chat());
        assertThat(text(sent.screen()))
                .contains(
                        "Нарушения за день</b> · 24 ноября 2026",
                        "Просроченные договорённости</b>: 1 — Kate 1",
                        "Без следующего шага</b>: 1 — Борис 1",
                        "&lt;b&gt;");
        assertThat(ABot.buttons(sent.screen()))
                .contains(new Button.Card(late), new Button.Card(noStep));
    }

    @Test
    void stagesThatWereSkippedAndRequestsThatNobodyAnswersAreTold() {
        DealId skipped = bot.dealOf(BORIS, "Через этап, 100к");
        bot.says(BORIS, "/remind " + skipped + " через 2 дня позвонить");
        bot.taps(BORIS, new Button.Move(skipped, bot.revision(skipped), "quote"));
        bot.says(BORIS, "замер уже есть");
        bot.untaken("Василёк");
        counted();
        bot.clock.forward(Duration.ofHours(3));

        Screen now = tap(Button.Digest.BREACHES_NOW);

        assertThat(text(now))
                .contains("Заявки без ответа в срок</b>: 1 — никто не взял 1", "Василёк")
                .contains("Перенесены через этап</b>: 1 — Борис 1", "Через этап");
        bot.taps(BORIS, new Button.Digests(Button.Digest.BREACHES_NOW));
        assertThat(bot.toast()).contains("не для вашей роли");
    }

    @Test
    void aHeadHearsOfTheirOwnTeam() {
        change(BORIS, Role.HEAD, "Север");
        bot.dealOf(BORIS, "Своя, 100к");
        bot.dealOf(KATE, "Other's, 200k");
        counted();
        bot.wakes();
        int before = bot.courier.all().size();
        at(EVENING);
        assertThat(sentSince(before)).hasSize(2);
        assertThat(
                        sentSince(before).stream()
                                .filter(sent -> sent.to().equals(BORIS.chat()))
                                .map(sent -> text(sent.screen())))
                .singleElement()
                .asString()
                .contains("Своя")
                .doesNotContain("Other");
    }

    private static SalesBook whereSkippingTakesAReason() {
        SalesBook book = ABook.ofFourStages();
        Pipeline free = book.firstPipeline();
        Pipeline strict =
                new Pipeline(
                        free.key(),
                        free.name(),
                        free.stages(),
                        free.firstContactWithin(),
                        new Passing.Manual(Passing.Skipping.WITH_REASON),
                        free.takesNewDeals(),
                        free.closing(),
                        free.keyStage(),
                        free.card(),
                        free.retired());
        return new SalesBook(
                book.version(),
                book.zone(),
                book.currency(),
                book.hours(),
                book.escalation(),
                book.fields(),
                book.pairs(),
                List.of(strict),
                book.lostReasons(),
                book.frozenReasons(),
                book.retiredFields());
    }

    private void change(Someone who, Role role, String team) {
        var member = bot.store.roster().byPerson(who.id()).orElseThrow();
        Write write = new Write.OfMember(member.as(role).in(team));
        bot.store.commit(new Change(List.of(write), null, bot.clock.instant()));
    }

    private void at(Instant moment) {
        bot.clock.moveTo(moment);
        bot.wakes();
    }

    private Screen tap(Button.Digest what) {
        return bot.taps(ANNA, new Button.Digests(what));
    }

    private List<RecordingCourier.Carried> sentSince(int before) {
        return bot.courier.all().subList(before, bot.courier.all().size());
    }

    private static boolean isPulse(RecordingCourier.Carried sent) {
        return text(sent.screen()).contains("<b>Пульс");
    }

    private void counted() {
        bot.store.count(bot.store.everyEvent());
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }
}
