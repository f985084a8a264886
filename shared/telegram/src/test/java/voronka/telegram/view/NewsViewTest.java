package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BOOK;
import static voronka.telegram.view.Sample.BORIS;
import static voronka.telegram.view.Sample.VERA;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.Messenger.News;
import voronka.domain.activity.Activity;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUp.Kind;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.Language;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class NewsViewTest {
    private static final FollowUp FIRST_CONTACT =
            Sample.promise(Kind.FIRST_CONTACT, "", Sample.due(2026, 11, 23, 11));
    private static final FollowUp MISSED =
            Sample.promise(Kind.FIRST_CONTACT, "", Sample.due(2026, 11, 23, 9));
    private static final Deal UNOWNED = Sample.openIn("request", null);

    @ParameterizedTest
    @EnumSource(Language.class)
    void newLeadOffersToTakeIt(Language language) {
        DealFile file = Sample.file(UNOWNED, FIRST_CONTACT);
        verify("new-lead", news(Notice.Kind.NEW_LEAD, file, null, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadTakenMeanwhileOffersNothingToTake(Language language) {
        News news = news(Notice.Kind.NEW_LEAD, Sample.file(Sample.open(ANNA)), null, language);
        Screen screen = NewsView.of(news, Sample.boris(language));
        Snapshots.verify("news/new-lead-taken-meanwhile." + language.code(), screen);
        assertThat(screen.keys()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void othersReadWhoHasTheLeadAndNotWhoTheClientIs(Language language) {
        News news = news(Notice.Kind.TAKEN, Sample.file(Sample.open(ANNA)), null, language);
        Screen screen = NewsView.of(news, Sample.boris(language));
        Snapshots.verify("news/taken." + language.code(), screen);
        assertThat(screen.text().toString()).doesNotContain("927").doesNotContain("Иван");
    }

    @Test
    void directorSeesTheClientOfATakenLeadToo() {
        News news = news(Notice.Kind.TAKEN, Sample.file(Sample.open(ANNA)), null, Language.RUSSIAN);
        Screen screen = NewsView.of(news, Sample.vera(Language.RUSSIAN));
        assertThat(screen.text().toString()).contains("+7 927 123-45-67");
        assertThat(DealCardTest.buttons(screen)).contains(new Button.Card(Sample.ID));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenDealSaysByWhenToAnswer(Language language) {
        DealFile file = Sample.file(Sample.openIn("request", ANNA), FIRST_CONTACT);
        verify("given", news(Notice.Kind.GIVEN, file, null, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void clientWhoAskedAgainIsTold(Language language) {
        DealFile file = Sample.file(Sample.open(ANNA));
        DealEvent event =
                Sample.event(
                        file.deal(), new DealEvent.AskedAgain("l"), new Actor.Visitor("landing-2"));
        verify("asked-again", news(Notice.Kind.ASKED_AGAIN, file, event, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void changeByADirectorSaysWhatAndWho(Language language) {
        DealFile file = Sample.file(Sample.open(ANNA));
        DealEvent.What moved =
                new DealEvent.Moved(new StageKey("request"), new StageKey("measuring"));
        DealEvent event = Sample.event(file.deal(), moved, Sample.by(VERA));
        verify("changed-by-director", news(Notice.Kind.CHANGED, file, event, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void changeByAnotherSystemNamesIt(Language language) {
        DealFile file = Sample.file(Sample.won());
        DealEvent.What won = new DealEvent.Won(null, Sample.roubles("254500.50"));
        DealEvent event = Sample.event(file.deal(), won, new Actor.OtherSystem("1C <Склад>"));
        verify("changed-by-system", news(Notice.Kind.CHANGED, file, event, language), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wokenDealComesWithAllThatWasSaid(Language language) {
        Deal deal = Sample.open(ANNA);
        FollowUp call = Sample.promise(Kind.PROMISE, "позвонить", Sample.due(2026, 11, 27, 10));
        verify("woken", woken(Sample.file(deal, call), BOOK, language), language);
    }

    @Test
    void wokenDealOffersALineToBeginWith() {
        Reason noMoney =
                new Reason(
                        "no-money",
                        LocalizedText.of("Нет денег"),
                        null,
                        new LocalizedText(Map.of("ru", "Бюджет утвердили?", "en", "A budget?")));
        SalesBook book =
                SalesBook.of(
                        1,
                        BOOK.zone(),
                        BOOK.currency(),
                        BOOK.pipelines(),
                        BOOK.lostReasons(),
                        List.of(noMoney));
        News news = woken(Sample.file(Sample.open(ANNA)), book, Language.RUSSIAN);

        assertThat(NewsView.of(news, Sample.anna(Language.RUSSIAN)).text().toString())
                .contains("Нет денег", "Начать можно так: «Бюджет утвердили?»");
        assertThat(NewsView.of(news, Sample.anna(Language.ENGLISH)).text().toString())
                .contains("You could begin: “A budget?”");
    }

    @Test
    void whatWasSaidIsOnlyForThoseItConcerns() {
        News news = woken(Sample.file(Sample.open(BORIS)), BOOK, Language.RUSSIAN);

        assertThat(NewsView.of(news, Sample.anna(Language.RUSSIAN)).text().toString())
                .contains("Сделка проснулась")
                .doesNotContain("осенью");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadNobodyAnswersSaysHowLate(Language language) {
        verify(
                "unanswered",
                news(Notice.Kind.UNANSWERED, Sample.file(UNOWNED, MISSED), null, language),
                language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void promiseOfSomebodyOutOfReachIsTold(Language language) {
        FollowUp call = Sample.promise(Kind.PROMISE, "позвонить", Sample.due(2026, 11, 23, 9));
        News news =
                news(Notice.Kind.UNANSWERED, Sample.file(Sample.open(ANNA), call), null, language);
        Snapshots.verify(
                "news/forgotten." + language.code(), NewsView.of(news, Sample.vera(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void directorHearsWhoDoesNotGetMessages(Language language) {
        Notice notice = notice(Notice.Kind.UNREACHABLE).about(BORIS);
        DealFile file = Sample.file(UNOWNED);
        News news = new News(notice, file, null, List.of(), BOOK, Sample.roster(language));
        Snapshots.verify(
                "news/unreachable." + language.code(), NewsView.of(news, Sample.vera(language)));
    }

    @ParameterizedTest
    @EnumSource(Notice.Kind.class)
    void everyKindCanBeToldOfADealInAnyState(Notice.Kind kind) {
        Stream.of(
                        UNOWNED,
                        Sample.open(ANNA),
                        Sample.open(BORIS),
                        Sample.frozen(),
                        Sample.lost(),
                        Sample.won())
                .forEach(
                        deal -> {
                            DealEvent event =
                                    Sample.event(
                                            deal,
                                            new DealEvent.Happened(Activity.note("x")),
                                            new Actor.Process());
                            News news = news(kind, Sample.file(deal), event, Language.RUSSIAN);
                            Snapshots.fits(NewsView.of(news, Sample.anna(Language.RUSSIAN)));
                        });
    }

    private static News news(
            Notice.Kind kind, DealFile file, @Nullable DealEvent event, Language language) {
        return new News(notice(kind), file, event, List.of(), BOOK, Sample.roster(language));
    }

    /** It slept, with words said before. */
    private static News woken(DealFile file, SalesBook book, Language language) {
        List<DealEvent> log =
                Sample.log(
                        file.deal(),
                        List.of(
                                new DealEvent.Created("Остекление балкона"),
                                new DealEvent.Happened(Activity.note("бюджет согласуют осенью")),
                                new DealEvent.Frozen(
                                        new StageKey("measuring"), "no-money", Sample.friday()),
                                new DealEvent.Woken(new StageKey("measuring"))),
                        Sample.by(ANNA));
        return new News(
                notice(Notice.Kind.WOKEN), file, log.getLast(), log, book, Sample.roster(language));
    }

    private static Notice notice(Notice.Kind kind) {
        return Notice.of("n", Sample.ID, kind, new Notice.Audience.One(ANNA), 1, Sample.NOW);
    }

    private static void verify(String name, News news, Language language) {
        Snapshots.verify(
                "news/" + name + "." + language.code(), NewsView.of(news, Sample.anna(language)));
    }
}
