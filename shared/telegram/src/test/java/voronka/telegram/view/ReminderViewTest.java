package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BOOK;
import static voronka.telegram.view.Sample.BORIS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.Messenger.Reminder;
import voronka.domain.activity.Activity;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Reason;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUp.Kind;
import voronka.domain.team.Language;
import voronka.telegram.screen.Screen;

class ReminderViewTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void reminderGivesTheWholeContext(Language language) {
        Deal deal = Sample.open(ANNA);
        FollowUp call = Sample.promise(Kind.PROMISE, "позвонить", Sample.due(2026, 11, 23, 10));
        List<DealEvent> log =
                Sample.log(
                        deal,
                        List.of(
                                new DealEvent.Created("Остекление балкона"),
                                new DealEvent.Happened(Activity.note("бюджет согласуют осенью")),
                                new DealEvent.Moved(
                                        new StageKey("request"), new StageKey("measuring"))),
                        Sample.by(ANNA));
        verify("promise", List.of(reminder(deal, call, log)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadThatWaitsIsReminded(Language language) {
        Deal deal = Sample.openIn("request", ANNA);
        FollowUp answer = Sample.promise(Kind.FIRST_CONTACT, "", Sample.due(2026, 11, 23, 10));
        verify("first-contact", List.of(reminder(deal, answer, List.of())), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lostDealOffersToReopen(Language language) {
        FollowUp comeBack = Sample.promise(Kind.RETURN, "", Sample.due(2026, 11, 23, 10));
        List<DealEvent> log =
                Sample.log(
                        Sample.lost(),
                        List.of(new DealEvent.Lost(new StageKey("quote"), "price", "бюджет")),
                        Sample.by(ANNA));
        verify("return", List.of(reminder(Sample.lost(), comeBack, log)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void severalAtOnceAreOneAgenda(Language language) {
        Deal deal = Sample.open(ANNA);
        verify(
                "agenda",
                List.of(
                        reminder(
                                deal,
                                Sample.promise(Kind.PROMISE, "позвонить", Sample.friday()),
                                List.of()),
                        reminder(
                                Sample.lost(),
                                Sample.promise(Kind.RETURN, "", Sample.friday()),
                                List.of()),
                        reminder(
                                deal,
                                Sample.promise(Kind.FIRST_CONTACT, "", Sample.friday()),
                                List.of())),
                language);
    }

    @Test
    void whateverPeopleHaveTypedFits() {
        String endless = "Рога & копыта 😀 ".repeat(300);
        OpenDeal deal =
                new OpenDeal(
                        Sample.facts(
                                Sample.ID,
                                endless,
                                ANNA,
                                null,
                                new Contact("c", endless, endless, endless, endless, endless)),
                        new StageKey("quote"),
                        Sample.NOW);
        FollowUp promise = Sample.promise(Kind.PROMISE, endless, Sample.friday());
        List<DealEvent> log =
                Sample.log(
                        deal,
                        List.of(new DealEvent.Happened(Activity.note(endless))),
                        Sample.by(ANNA));
        Reminder reminder = reminder(deal, promise, log);
        Snapshots.fits(ReminderView.of(List.of(reminder), 0, Sample.anna(Language.RUSSIAN)));

        List<Reminder> many = new ArrayList<>(Collections.nCopies(90, reminder));
        Screen agenda = ReminderView.of(many, 0, Sample.anna(Language.RUSSIAN));
        Snapshots.fits(agenda);
        int told = agenda.keys().stream().mapToInt(List::size).sum();
        assertThat(agenda.text().toString()).endsWith("и ещё " + (90 - told));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void clientsToKeepInTouchWithAreANumberBesideTheRest(Language language) {
        Viewer anna = Sample.anna(language);
        Reminder promise =
                reminder(
                        Sample.open(ANNA),
                        Sample.promise(Kind.PROMISE, "позвонить", Sample.friday()),
                        List.of());
        for (int reminders = 0; reminders < 3; reminders++) {
            Snapshots.verify(
                    "reminder/touches-" + reminders + "." + language.code(),
                    ReminderView.of(Collections.nCopies(reminders, promise), 14 + reminders, anna));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoeverStandsInSeesWhichClientItIs(Language language) {
        FollowUp rhythm =
                FollowUp.rhythm(
                        "f", Sample.ID, BORIS, 30, Sample.due(2026, 11, 23, 10), Sample.NOW);
        verify("rhythm", List.of(reminder(Sample.open(BORIS), rhythm, List.of())), language);
    }

    @Test
    void aLostDealComesBackWithALineToBeginWith() {
        FollowUp comeBack = Sample.promise(Kind.RETURN, "", Sample.due(2026, 11, 23, 10));
        Reason price =
                new Reason(
                        "price",
                        LocalizedText.of("Дорого"),
                        null,
                        new LocalizedText(Map.of("ru", "Что изменилось?", "en", "What is new?")));
        SalesBook book =
                SalesBook.of(
                        1,
                        BOOK.zone(),
                        BOOK.currency(),
                        BOOK.pipelines(),
                        List.of(price),
                        BOOK.frozenReasons());
        Reminder reminder =
                new Reminder(comeBack, Sample.file(Sample.lost(), comeBack), List.of(), book);

        assertThat(told(reminder, Language.RUSSIAN))
                .contains("Начать можно так: «Что изменилось?»");
        assertThat(told(reminder, Language.ENGLISH)).contains("You could begin: “What is new?”");
    }

    private static String told(Reminder reminder, Language language) {
        return ReminderView.of(List.of(reminder), 0, Sample.anna(language)).text().toString();
    }

    private static Reminder reminder(Deal deal, FollowUp followUp, List<DealEvent> log) {
        return new Reminder(followUp, Sample.file(deal, followUp), log, BOOK);
    }

    private static void verify(String name, List<Reminder> reminders, Language language) {
        Snapshots.verify(
                "reminder/" + name + "." + language.code(),
                ReminderView.of(reminders, 0, Sample.anna(language)));
    }
}
