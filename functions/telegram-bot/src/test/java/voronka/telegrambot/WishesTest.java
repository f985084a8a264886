package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.AProcess;
import voronka.domain.activity.Enclosure;
import voronka.domain.book.Passing;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FieldValue;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.money.Money;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class WishesTest {
    private ABot bot = ABot.ofACompany(AProcess.ofWindows());
    private DealId deal = new DealId("AAAAAA");

    @BeforeEach
    void borisHasADeal() {
        deal = bot.dealOf(BORIS, "Ромашка, окна");
    }

    @Test
    void aMoveAsksOnlyForWhatIsMissingOneAfterTheOtherAndIsThenMade() {
        Screen first = moves("measuring");
        assertThat(text(first))
                .contains("Чтобы пойти дальше, не хватает:", "• Позвонить", "• Бюджет")
                .contains("Сейчас нужно: Позвонить");
        assertThat(text(answers(first, 0))).contains("Сейчас нужно: Что нужно");
        assertThat(text(bot.says(BORIS, "Три <b>окна</b>"))).contains("Сколько окон", "число");
        assertThat(text(bot.says(BORIS, "3"))).contains("Сейчас нужно: Бюджет", "сумму");
        assertThat(text(bot.says(BORIS, "250к"))).contains("Когда готовы");
        Screen decides = bot.says(BORIS, "15.03.2027");
        assertThat(labels(decides)).startsWith("да", "нет");
        Screen profile = answers(decides, 0);
        assertThat(labels(profile)).startsWith("Белый", "Под дерево");
        assertThat(text(answers(profile, 1))).contains("План квартиры", "Пришлите файл");
        assertThat(stage()).isEqualTo("request");
        assertThat(bot.store.log(deal)).hasSize(1);
        Screen card = bot.sendsFile(BORIS, "plan.pdf");
        assertThat(stage()).isEqualTo("measuring");
        assertThat(text(card)).contains("Перенесено", "Замер");
        assertThat(bot.deal(deal).facts().progress().fields())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "need",
                                new FieldValue.Text("Три <b>окна</b>"),
                                "windows",
                                new FieldValue.Numeric(BigDecimal.valueOf(3)),
                                "budget",
                                new FieldValue.Sum(new Money(250_000_00, ABook.ROUBLES)),
                                "ready",
                                new FieldValue.Day(LocalDate.of(2027, 3, 15)),
                                "decides",
                                new FieldValue.YesNo(true),
                                "profile",
                                new FieldValue.Choice("wood"),
                                "plan",
                                new FieldValue.Attached(
                                        new Enclosure.File(
                                                Enclosure.Kind.DOCUMENT,
                                                "BQACplan.pdf",
                                                "plan.pdf"))));
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotFitIsAskedForAgainWithTheReason() {
        answers(moves("measuring"), 0);
        bot.says(BORIS, "окна");
        assertThat(text(bot.says(BORIS, "три"))).contains("Не понял число");
        bot.says(BORIS, "3");
        assertThat(text(bot.says(BORIS, "дорого"))).contains("Не понял сумму");
        bot.says(BORIS, "100к");
        assertThat(text(bot.says(BORIS, "когда-нибудь"))).contains("какой день");
        bot.says(BORIS, "вчера");
        assertThat(text(bot.says(BORIS, "может быть"))).contains("Выберите ответ кнопкой");
        assertThat(labels(bot.says(BORIS, "да"))).startsWith("Белый");
        assertThat(text(bot.says(BORIS, "под дерево"))).contains("План квартиры");
        assertThat(text(bot.says(BORIS, "потом"))).contains("нужен файл или фото");
    }

    @Test
    void leavingOffLeavesAllAsItWas() {
        answers(moves("measuring"), 0);
        bot.says(BORIS, "окна");
        bot.taps(BORIS, new Button.Cancel());
        assertThat(bot.store.log(deal)).hasSize(1);
        assertThat(bot.deal(deal).facts().progress().fields()).isEmpty();
    }

    @Test
    void aKeyOfAnEarlierQuestionIsTooLate() {
        Button tick = ABot.answers(moves("measuring")).getFirst();
        bot.taps(BORIS, tick);
        bot.taps(BORIS, tick);
        assertThat(bot.toast()).isEqualTo("Этот вопрос уже закрыт.");
    }

    @Test
    void touchesASumAndAFileAreAskedForToo() {
        inMeasuring();
        assertThat(text(moves("contract"))).contains("файл", "Пришлите файл");
        assertThat(text(bot.sendsFile(BORIS, "offer.pdf"))).contains("На какую сумму");
        Screen touch = bot.says(BORIS, "250к");
        assertThat(labels(touch)).hasSize(4);
        touch = answers(touch, 1);
        answers(touch, 2);
        assertThat(stage()).isEqualTo("contract");
        assertThat(bot.deal(deal).facts().touches().count()).isEqualTo(2);
    }

    @Test
    void aHeadIsAskedAndTheirWordMovesTheDeal() {
        inContract();
        Screen card = moves("payment");
        assertThat(bot.toast()).contains("Спросили руководителя");
        assertThat(text(card)).contains("Ждём согласия");
        assertThat(stage()).isEqualTo("contract");
        int asked = bot.deal(deal).facts().progress().asked().event();
        bot.taps(BORIS, new Button.Agree(deal, asked));
        assertThat(bot.toast()).contains("руководитель");
        assertThat(ABot.buttons(bot.taps(ANNA, new Button.Card(deal))))
                .contains(new Button.Agree(deal, asked), new Button.Disagree(deal, asked));
        bot.taps(ANNA, new Button.Agree(deal, asked));
        assertThat(stage()).isEqualTo("payment");
    }

    @Test
    void whatAHeadDoesNotAgreeToStaysAsItIs() {
        inContract();
        moves("payment");
        int asked = bot.deal(deal).facts().progress().asked().event();
        bot.taps(ANNA, new Button.Disagree(deal, asked));
        assertThat(stage()).isEqualTo("contract");
        bot.taps(ANNA, new Button.Agree(deal, asked));
        assertThat(bot.toast()).isEqualTo("Согласия уже никто не ждёт.");
        assertThat(stage()).isEqualTo("contract");
    }

    @Test
    void goingBackAndSkippingTakeAReasonWhichIsKept() {
        inMeasuring();
        assertThat(text(moves("request"))).contains("Почему возвращаем");
        bot.says(BORIS, "клиент передумал");
        assertThat(stage()).isEqualTo("request");
        assertThat(bot.store.log(deal).getLast().what())
                .isEqualTo(
                        new DealEvent.Moved(
                                new StageKey("measuring"),
                                new StageKey("request"),
                                "клиент передумал"));
        assertThat(text(answers(moves("contract"), 0))).contains("Почему пропускаем");
        bot.says(BORIS, "замер уже был");
        assertThat(stage()).isEqualTo("contract");
    }

    @Test
    void whereNoStageIsSkippedOnlyTheNextAndTheEarlierOnesAreOffered() {
        bot = ABot.ofACompany(AProcess.ofWindows(new Passing.Manual(Passing.Skipping.NEVER)));
        borisHasADeal();
        Screen stages = bot.taps(BORIS, new Button.ChooseStage(deal, bot.revision(deal)));
        assertThat(ABot.buttons(stages))
                .filteredOn(Button.Move.class::isInstance)
                .containsExactly(new Button.Move(deal, bot.revision(deal), "measuring"));
        moves("payment");
        assertThat(bot.toast()).contains("по порядку");
    }

    @Test
    void winningAsksForItsCriteriaAndTheSum() {
        inContract();
        bot.taps(ANNA, new Button.Move(deal, bot.revision(deal), "payment"));
        Screen confirm = bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        assertThat(text(confirm)).contains("Подтвердите", "• Деньги пришли");
        answers(confirm, 0);
        assertThat(bot.deal(deal)).isInstanceOf(WonDeal.class);
    }

    @Test
    void freezingAsksForItsCriteria() {
        Screen confirm =
                bot.taps(
                        BORIS,
                        new Button.Freeze(deal, bot.revision(deal), "no-money", Delay.MONTH));
        assertThat(text(confirm)).contains("• Клиент назвал срок");
        answers(confirm, 0);
        assertThat(bot.deal(deal)).isInstanceOf(FrozenDeal.class);
    }

    @Test
    void losingALargeDealTakesATouchAndAHeadsAgreement() {
        bot.taps(BORIS, new Button.AskSum(deal, bot.revision(deal)));
        bot.says(BORIS, "900к");
        Screen touch =
                bot.taps(
                        BORIS,
                        new Button.LoseUntil(
                                deal, bot.revision(deal), "price", Delay.THREE_MONTHS));
        assertThat(text(touch)).contains("не меньше 1", "Как связались");
        answers(touch, 0);
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
        int asked = bot.deal(deal).facts().progress().asked().event();
        bot.taps(ANNA, new Button.Agree(deal, asked));
        assertThat(bot.deal(deal)).isInstanceOf(LostDeal.class);
        assertThat(bot.file(deal).open())
                .extracting(open -> open.kind().name())
                .containsExactly("TASK", "RETURN");
    }

    @Test
    void tasksAreShownAndTickedOff() {
        Screen tasks = bot.taps(BORIS, new Button.Tasks(deal));
        assertThat(text(tasks)).contains("☐ Позвонить (обязательно), до", "☐ Посмотреть адрес");
        Screen after = bot.taps(BORIS, new Button.Tick(deal, bot.revision(deal), 0));
        assertThat(text(after)).contains("☑ Позвонить", "☐ Посмотреть адрес");
        assertThat(text(moves("measuring"))).contains("Сейчас нужно: Что нужно");
    }

    @Test
    void theScriptIsOneTapAwayAndSoIsTheAnswerToAnObjection() {
        assertThat(labels(bot.taps(BORIS, new Button.Card(deal)))).contains("💬 Скрипт");
        Screen script = bot.taps(BORIS, new Button.Script(deal, 0));
        assertThat(text(script)).contains("«Заявка»", "Удобно говорить?", "Клиент ждёт замерщика");
        assertThat(labels(script)).startsWith("«Сначала скажите цену»");
        Screen answer = bot.taps(BORIS, ABot.buttons(script).getFirst());
        assertThat(text(answer)).contains("«Сначала скажите цену»", "Вилку скажу сразу.");
        assertThat(labels(answer)).startsWith("🗣 Клиент так сказал");
        assertThat(text(bot.taps(BORIS, ABot.buttons(answer).get(1)))).isEqualTo(text(script));
    }

    @Test
    void anObjectionThatWasHeardIsWrittenDownByAKeyAndTakenBackByAnother() {
        Button heard = new Button.Objected(deal, bot.revision(deal), 1);
        assertThat(ABot.buttons(bot.taps(BORIS, new Button.Script(deal, 1)))).contains(heard);
        Screen noted = bot.taps(BORIS, heard);
        assertThat(bot.toast()).isEqualTo("Записано: клиент так сказал");
        assertThat(text(noted)).contains("Вилку скажу сразу.", "Клиент уже так говорил");
        assertThat(bot.deal(deal).facts().touches().count()).isZero();
        assertThat(text(bot.taps(BORIS, new Button.History(deal))))
                .contains("🗣 Клиент сказал: «Сначала скажите цену»");
        assertThat(text(bot.taps(ANNA, new Button.History(deal)))).contains("Сначала скажите");
        assertThat(labels(bot.taps(BORIS, new Button.Script(deal, 0))))
                .startsWith("✓ «Сначала скажите цену»");
        assertThat(text(bot.taps(BORIS, new Button.AskTalk(deal, Button.Way.CALL))))
                .contains("Возражал: «Сначала скажите цену»");
        bot.taps(BORIS, ABot.buttons(noted).getFirst());
        assertThat(bot.deal(deal).facts().touches().objections()).isEmpty();
        assertThat(text(bot.taps(BORIS, new Button.History(deal))))
                .contains("Отменено: 🗣 Клиент сказал");
    }

    @Test
    void anEnglishReaderReadsTheObjectionInEnglish() {
        bot.taps(ANNA, new Button.Hand(deal, bot.revision(deal), KATE.member().value()));
        bot.taps(KATE, new Button.Objected(deal, bot.revision(deal), 1));
        assertThat(bot.toast()).isEqualTo("Noted: the client said so");
        assertThat(text(bot.taps(KATE, new Button.History(deal))))
                .contains("🗣 The client said: “Tell me the price first”");
    }

    @Test
    void lossesTellWhichObjectionsWereHeardInThem() {
        bot.taps(BORIS, new Button.Objected(deal, bot.revision(deal), 1));
        bot.taps(BORIS, new Button.Talked(deal, Button.Talk.CALLED));
        bot.taps(BORIS, new Button.Lose(deal, bot.revision(deal), "price"));
        assertThat(bot.deal(deal)).isInstanceOf(LostDeal.class);
        bot.store.count(bot.store.everyEvent());
        assertThat(text(bot.says(ANNA, "/losses")))
                .contains("Что говорили клиенты проигранных сделок", "«Сначала скажите цену»");
    }

    @Test
    void anObjectionIsNotWrittenDownFromAStageThatWasLeft() {
        int drawn = bot.revision(deal);
        inMeasuring();
        int before = bot.store.log(deal).size();
        bot.taps(BORIS, new Button.Objected(deal, drawn, 1));
        assertThat(bot.store.log(deal)).hasSize(before);
    }

    @Test
    void whereTheBookAdvisesNothingThereIsNoScript() {
        inMeasuring();
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        assertThat(labels(card)).doesNotContain("💬 Скрипт");
        assertThat(text(bot.taps(BORIS, new Button.Script(deal, 0)))).isEqualTo(text(card));
    }

    @Test
    void aDealGoesIntoSomebodyElsesHandsWithItsTasks() {
        Screen who = bot.taps(BORIS, new Button.ChooseOwner(deal, bot.revision(deal)));
        Button kate = new Button.Hand(deal, bot.revision(deal), KATE.member().value());
        assertThat(ABot.buttons(who)).contains(kate);
        Screen after = bot.taps(BORIS, kate);
        assertThat(bot.deal(deal).owner()).isEqualTo(KATE.member());
        assertThat(bot.file(deal).promises())
                .extracting(FollowUp::owner)
                .containsOnly(KATE.member());
        assertThat(text(after)).contains("Kate").doesNotContain("Ромашка");
        bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), "measuring"));
        assertThat(bot.toast()).contains("Kate");
    }

    @Test
    void theCardTellsTheStagesLimitAndReasonsTellWhatTheyAreACaseOf() {
        assertThat(text(bot.taps(BORIS, new Button.Card(deal))))
                .contains("Срок этапа: завтра, 18:00");
        Screen reasons = bot.taps(BORIS, new Button.ChooseLoss(deal, bot.revision(deal)));
        assertThat(labels(reasons)).startsWith("Деньги: Дорого", "Конкурент: Выбрали других");
    }

    private void inMeasuring() {
        bot.taps(ANNA, new Button.Tick(deal, bot.revision(deal), 0));
        answers(moves("measuring"), -1);
        for (String words : List.of("окна", "3", "250к", "15.03.2027", "да", "белый")) {
            bot.says(BORIS, words);
        }
        bot.sendsFile(BORIS, "plan.pdf");
        assertThat(stage()).isEqualTo("measuring");
    }

    private void inContract() {
        inMeasuring();
        moves("contract");
        bot.sendsFile(BORIS, "offer.pdf");
        answers(answers(bot.says(BORIS, "250к"), 0), 2);
        assertThat(stage()).isEqualTo("contract");
    }

    private Screen moves(String stage) {
        return bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), stage));
    }

    private Screen answers(Screen question, int choice) {
        return choice < 0 ? question : bot.taps(BORIS, ABot.answers(question).get(choice));
    }

    private String stage() {
        return ((OpenDeal) bot.deal(deal)).stage().value();
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }

    private static List<String> labels(Screen screen) {
        return screen.keys().stream().flatMap(List::stream).map(Screen.Key::label).toList();
    }
}
