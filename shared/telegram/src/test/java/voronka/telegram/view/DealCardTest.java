package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BOOK;
import static voronka.telegram.view.Sample.BORIS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUp.Kind;
import voronka.domain.team.Actor;
import voronka.domain.team.Language;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.screen.Screen.Key;

class DealCardTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void openDealShowsWhereItStandsAndWhatIsNext(Language language) {
        DealFile file =
                Sample.file(
                        Sample.open(ANNA),
                        Sample.promise(Kind.PROMISE, "позвонить", Sample.friday()),
                        Sample.promise(Kind.PROMISE, "КП", Sample.due(2026, 12, 1, 10)));
        verify("open", file, Sample.anna(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dealNobodyHasTakenOffersOnlyToTakeIt(Language language) {
        DealFile file =
                Sample.file(
                        Sample.openIn("request", null),
                        Sample.promise(Kind.FIRST_CONTACT, "", Sample.due(2026, 11, 23, 11)));
        verify("unowned", file, Sample.vera(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClientsRhythmIsOnTheCardInWhateverStateTheDealIs(Language language) {
        Viewer anna = Sample.anna(language);
        FollowUp rhythm =
                FollowUp.rhythm("f", Sample.ID, ANNA, 30, Sample.due(2026, 12, 15, 10), Sample.NOW);
        DealFile won = Sample.file(Sample.won(), rhythm);
        verify("won-rhythm", won, anna);
        verify(
                "lost-rhythm",
                Sample.file(Sample.lost(), rhythm.paced(1).putOff(Sample.due(2026, 11, 20, 10))),
                anna);
        Snapshots.verify("deal-card/choose-rhythm." + language.code(), RhythmView.ask(won, anna));
        Snapshots.verify(
                "deal-card/choose-rhythm-none." + language.code(),
                RhythmView.ask(Sample.file(Sample.won()), anna));
    }

    @Test
    void aLostDealSaysWhenItComesBackWhateverElseIsToBeDoneBefore() {
        DealFile file =
                Sample.file(
                        Sample.lost(),
                        Sample.promise(Kind.TASK, "спросить", Sample.due(2026, 11, 24, 19)),
                        Sample.promise(Kind.RETURN, "", Sample.due(2027, 2, 23, 10)));
        Screen card = DealCard.of(file, BOOK, Sample.anna(Language.RUSSIAN));
        assertThat(card.text().toString())
                .contains("Вернуться к клиенту: вт 23 февр. 2027")
                .doesNotContain("24 нояб");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dealWithoutAPromiseSaysThatNothingIsPlanned(Language language) {
        verify("nothing-planned", Sample.file(Sample.open(ANNA)), Sample.anna(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void overduePromiseIsRedAndSaysSo(Language language) {
        DealFile file =
                Sample.file(
                        Sample.openIn("payment", ANNA),
                        Sample.promise(Kind.PROMISE, "", Sample.due(2026, 11, 22, 18)));
        verify("overdue-in-the-last-stage", file, Sample.vera(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void frozenDealSaysUntilWhenAndWhy(Language language) {
        DealFile file =
                Sample.file(
                        Sample.frozen(),
                        Sample.promise(Kind.WAKE, "", Sample.due(2027, 2, 26, 10)));
        verify("frozen", file, Sample.anna(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lostDealSaysWhereAndWhyAndWhenToComeBack(Language language) {
        DealFile file =
                Sample.file(
                        Sample.lost(),
                        Sample.promise(Kind.RETURN, "", Sample.due(2026, 11, 24, 10)));
        verify("lost", file, Sample.anna(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wonDealIsOnlyHistory(Language language) {
        verify("won", Sample.file(Sample.won()), Sample.anna(language));
    }

    @Test
    void somebodyElsesDealCanOnlyBeRead() {
        Screen card =
                DealCard.of(Sample.file(Sample.open(ANNA)), BOOK, Sample.boris(Language.RUSSIAN));
        assertThat(buttons(card))
                .containsExactly(new Button.History(Sample.ID), new Button.DealMap(Sample.ID));
    }

    @Test
    void lastStageHasNoNextAndStillMovesBack() {
        Screen card =
                DealCard.of(
                        Sample.file(Sample.openIn("payment", ANNA)),
                        BOOK,
                        Sample.anna(Language.ENGLISH));
        assertThat(buttons(card))
                .noneMatch(Button.Move.class::isInstance)
                .contains(new Button.ChooseStage(Sample.ID, 3));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void historyTellsTheNewestFirst(Language language) {
        OpenDeal deal = Sample.open(ANNA);
        List<DealEvent> log = new ArrayList<>();
        log.addAll(
                Sample.log(
                        deal,
                        List.of(
                                new DealEvent.Created("Остекление балкона"),
                                new DealEvent.OwnerChanged(null, ANNA),
                                new DealEvent.OwnerChanged(BORIS, ANNA),
                                new DealEvent.Moved(
                                        new StageKey("request"), new StageKey("measuring")),
                                new DealEvent.Priced(null, Sample.roubles("240000")),
                                new DealEvent.Priced(
                                        Sample.roubles("240000"), Sample.roubles("250000")),
                                new DealEvent.Promised("f", "позвонить", Sample.friday()),
                                new DealEvent.Promised("f", "", Sample.friday()),
                                new DealEvent.PutOff(
                                        "f", Sample.friday(), Sample.due(2026, 11, 30, 10)),
                                new DealEvent.Kept("f", "позвонить"),
                                new DealEvent.Kept("f", ""),
                                new DealEvent.Entrusted("f", "замер", BORIS, ANNA),
                                new DealEvent.RhythmSet(0, 30),
                                new DealEvent.RhythmSet(30, 0),
                                new DealEvent.Happened(Activity.note("ЛПР вернётся из отпуска")),
                                new DealEvent.Frozen(
                                        new StageKey("measuring"), "no-money", Sample.friday()),
                                new DealEvent.Woken(new StageKey("measuring")),
                                new DealEvent.Lost(new StageKey("measuring"), "price", null),
                                new DealEvent.Lost(new StageKey("measuring"), "price", "дорого"),
                                new DealEvent.Reopened(new StageKey("measuring")),
                                new DealEvent.AskedAgain("lead"),
                                new DealEvent.Won(null, Sample.roubles("250000"))),
                        Sample.by(ANNA)));
        int next = log.size();
        log.add(
                Sample.event(
                        deal, next + 1, 1, new DealEvent.Woken(deal.stage()), new Actor.Process()));
        log.add(
                Sample.event(
                        deal,
                        next + 2,
                        1,
                        new DealEvent.AskedAgain("l"),
                        new Actor.Visitor("landing-2")));
        log.add(
                Sample.event(
                        deal,
                        next + 3,
                        1,
                        new DealEvent.Happened(Activity.note("<i>1С</i>")),
                        new Actor.OtherSystem("1С")));
        log.add(
                Sample.event(
                        deal,
                        next + 4,
                        1,
                        new DealEvent.Happened(
                                new Activity.Message(
                                        "Иван <b>",
                                        Sample.NOW.minus(Duration.ofDays(3)),
                                        new Said(
                                                "",
                                                List.of(
                                                        new Enclosure.File(
                                                                Enclosure.Kind.PHOTO,
                                                                "p",
                                                                "photo.jpg"))))),
                        Sample.by(ANNA)));
        log.add(
                Sample.event(
                        deal,
                        next + 5,
                        1,
                        new DealEvent.Amended(
                                next + 3, Activity.note("<i>1С</i>"), Activity.note("1С: 5")),
                        Sample.by(ANNA)));
        Snapshots.verify(
                "deal-card/history." + language.code(),
                HistoryView.of(Sample.file(deal), log, 0, BOOK, Sample.anna(language)));
        Snapshots.verify(
                "deal-card/history-earlier." + language.code(),
                HistoryView.of(Sample.file(deal), log, next - 7, BOOK, Sample.anna(language)));
    }

    @Test
    void historyThatIsTooLongSaysHowMuchIsLeftOut() {
        OpenDeal deal = Sample.open(ANNA);
        List<DealEvent.What> notes = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            notes.add(new DealEvent.Happened(Activity.note(i + " " + "слово ".repeat(600))));
        }
        Screen history =
                HistoryView.of(
                        Sample.file(deal),
                        Sample.log(deal, notes, Sample.by(ANNA)),
                        0,
                        BOOK,
                        Sample.anna(Language.RUSSIAN));
        Snapshots.fits(history);
        assertThat(history.text().toString())
                .contains("«50 слово")
                .endsWith("и ещё 45 записей раньше");
    }

    @Test
    void whateverPeopleHaveTypedFitsAndStaysText() {
        String endless = "<b>Рога & копыта</b> 😀 ".repeat(300);
        OpenDeal deal =
                new OpenDeal(
                        Sample.facts(
                                Sample.ID,
                                endless,
                                ANNA,
                                Sample.roubles("1000000000000"),
                                new Contact("c", endless, endless, endless, endless, endless)),
                        new StageKey("quote"),
                        Sample.NOW);
        FollowUp promise = Sample.promise(Kind.PROMISE, endless, Sample.friday());
        Screen card = DealCard.of(Sample.file(deal, promise), BOOK, Sample.anna(Language.ENGLISH));
        Snapshots.fits(card);
        assertThat(card.text().toString())
                .contains("&lt;b&gt;Рога &amp; копыта&lt;/b&gt;")
                .doesNotContain("<b>Рога");
    }

    private static void verify(String name, DealFile file, Viewer viewer) {
        Snapshots.verify(
                "deal-card/" + name + "." + viewer.member().language().code(),
                DealCard.of(file, BOOK, viewer));
    }

    static List<Button> buttons(Screen screen) {
        return screen.keys().stream()
                .flatMap(List::stream)
                .map(Key.Press.class::cast)
                .map(Key.Press::button)
                .toList();
    }
}
