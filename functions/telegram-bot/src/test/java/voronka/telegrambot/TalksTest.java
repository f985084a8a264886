package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Button.Talk;
import voronka.telegram.screen.Button.Way;
import voronka.telegram.screen.Screen;

/** Calls, meetings and e-mails: two taps, and what only the person knows. */
class TalksTest {
    private final ABot bot = ABot.ofACompany();
    private DealId deal = new DealId("AAAAAA");

    @BeforeEach
    void borisHasADeal() {
        deal = bot.dealOf(BORIS, "Ромашка, окна, 250к, +7927 123-45-67");
    }

    @Test
    void aCallTakesTwoTapsAndItsWordsMayFollow() {
        int drawn = bot.revision(deal);
        bot.taps(BORIS, new Button.AskTalk(deal, Way.CALL));
        Screen asked = bot.taps(BORIS, new Button.Talked(deal, Talk.CALLED));
        assertThat(asked.text().toString()).contains("Звонок записан", "Сколько минут");
        assertThat(activities()).containsExactly(call(true, null, Said.NOTHING));
        Screen next = bot.says(BORIS, "6 мин, бюджет согласуют осенью");
        assertThat(next.text().toString()).contains("Записано", "следующий шаг");
        assertThat(activities()).containsExactly(call(true, 6, Said.of("бюджет согласуют осенью")));
        assertThat(bot.revision(deal)).isEqualTo(drawn);
        assertThat(bot.taps(BORIS, new Button.Card(deal)).text().toString()).contains("1 касание");
    }

    @Test
    void minutesAreTappedAndTheWordsStillFollow() {
        bot.taps(BORIS, new Button.Talked(deal, Talk.CALLED_US));
        int event = bot.store.log(deal).getLast().number();
        assertThat(bot.taps(BORIS, new Button.Lasted(deal, event, 10)).text().toString())
                .contains("10 мин", "О чём говорили");
        bot.says(BORIS, "ждут замер");
        assertThat(activities())
                .containsExactly(new Activity.Call(Direction.IN, true, 10, Said.of("ждут замер")));
    }

    @Test
    void aCallInVainAsksWhenToTryAgain() {
        Screen next = bot.taps(BORIS, new Button.Talked(deal, Talk.NOT_REACHED));
        assertThat(next.text().toString()).contains("следующий шаг");
        bot.says(BORIS, "завтра в 11 перезвонить");
        assertThat(activities()).containsExactly(call(false, null, Said.NOTHING));
        assertThat(bot.file(deal).promises()).hasSize(1);
        assertThat(bot.deal(deal).facts().touches().count()).isEqualTo(1);
        assertThat(bot.deal(deal).facts().touches().last()).isNull();
    }

    @Test
    void theCallScreenBeginsWithTheLastTimeThePromisesAndTheWishes() {
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        Screen noted = bot.replies(BORIS, card, "только белые рамы");
        bot.taps(BORIS, ABot.buttons(noted).getLast());
        bot.taps(BORIS, new Button.Talked(deal, Talk.CALLED));
        bot.says(BORIS, "6 мин, бюджет согласуют осенью");
        bot.taps(BORIS, new Button.Remind(deal, Delay.WEEK));
        bot.says(BORIS, "узнать про бюджет");
        Screen ask = bot.taps(BORIS, new Button.AskTalk(deal, Way.CALL));
        assertThat(ask.text().toString())
                .contains("+7 927 123-45-67")
                .contains("В прошлый раз: сегодня — 📞 Звонок клиенту, 6 мин — «бюджет")
                .contains("⭐ Пожелание — «только белые рамы»")
                .contains("Договорённость: узнать про бюджет");
    }

    @Test
    void aMeetingIsPlannedAndHeldAndIsATouchThen() {
        bot.taps(BORIS, new Button.PlanMeeting(deal));
        bot.says(BORIS, "в пятницу в 15, у них в офисе");
        FollowUp planned = bot.file(deal).promises().getFirst();
        assertThat(planned.kind()).isEqualTo(FollowUp.Kind.MEETING);
        assertThat(planned.text()).isEqualTo("Встреча: у них в офисе");
        assertThat(bot.deal(deal).facts().touches().count()).isZero();
        bot.taps(BORIS, new Button.Done(deal, planned.id()));
        assertThat(activities()).containsExactly(new Activity.Meeting(null, Said.NOTHING));
        assertThat(bot.deal(deal).facts().touches().count()).isEqualTo(1);
    }

    @Test
    void aMeetingAndAnEmailThatWereAreNotedWithTheirWords() {
        bot.taps(BORIS, new Button.Talked(deal, Talk.MET));
        bot.says(BORIS, "показали образцы");
        bot.says(BORIS, "/mail " + deal + " отправили КП");
        assertThat(activities())
                .containsExactly(
                        new Activity.Meeting(null, Said.of("показали образцы")),
                        new Activity.Mail(Direction.OUT, Said.of("отправили КП")));
    }

    @Test
    void aCommandTakesMinutesAndWordsOrAsks() {
        bot.says(BORIS, "/call " + deal + " 6 мин, бюджет осенью");
        assertThat(activities()).containsExactly(call(true, 6, Said.of("бюджет осенью")));
        assertThat(bot.says(BORIS, "/call ромашка").text().toString()).contains("Что вышло?");
        assertThat(bot.says(BORIS, "/meet " + deal).text().toString()).contains("Встреча прошла");
        assertThat(bot.says(BORIS, "/call").text().toString()).contains("С кем говорили");
    }

    @Test
    void leavingTheWordsOutLeavesTheCall() {
        bot.taps(BORIS, new Button.Talked(deal, Talk.CALLED));
        assertThat(bot.says(BORIS, "/cancel").text().toString()).contains("без подробностей");
        assertThat(activities()).hasSize(1);
    }

    @Test
    void nobodyLogsACallAboutSomebodyElsesDeal() {
        bot.taps(KATE, new Button.AskTalk(deal, Way.CALL));
        assertThat(bot.courier.last().screen().text().toString()).contains("Борис");
        bot.taps(KATE, new Button.Talked(deal, Talk.CALLED));
        assertThat(activities()).isEmpty();
    }

    private static Activity call(boolean reached, @Nullable Integer minutes, Said said) {
        return new Activity.Call(Direction.OUT, reached, minutes, said);
    }

    private List<Activity> activities() {
        return DealLog.of(bot.store.log(deal)).entries().stream()
                .filter(entry -> entry.activity() != null)
                .map(DealLog.Entry::activity)
                .toList();
    }
}
