package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BOOK;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp.Kind;
import voronka.domain.team.Language;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.TodayView.Line;

class ListsTest {
    private static final Deal ROOF = deal("B7K2QX", "Крыша", "request", null, "80000");
    private static final Deal DOOR = deal("C7K2QX", "Двери для офиса", "quote", "Лира", null);
    private static final Deal OLD = deal("D7K2QX", "Витрина", "vanished", null, "15500.50");

    @ParameterizedTest
    @EnumSource(Language.class)
    void todayBeginsWithWhatIsOverdueAndEndsWithWhatHasNoNextStep(Language language) {
        Line later = new Line(Sample.promise(Kind.PROMISE, "", Sample.due(2026, 11, 23, 18)), DOOR);
        Line soon =
                new Line(
                        Sample.promise(Kind.FIRST_CONTACT, "", Sample.due(2026, 11, 23, 11)), ROOF);
        Line late =
                new Line(
                        Sample.promise(
                                Kind.PROMISE, "позвонить Ивану", Sample.due(2026, 11, 20, 10)),
                        Sample.open(ANNA));
        verify(
                "today",
                TodayView.of(List.of(later, late, soon), List.of(OLD), Sample.anna(language)),
                language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dayWithNothingLeftSaysSo(Language language) {
        verify("today-done", TodayView.of(List.of(), List.of(), Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dealsAreListedByStageAsTheBookHasThem(Language language) {
        verify(
                "mine",
                DealList.mine(
                        List.of(OLD, DOOR, Sample.open(ANNA), ROOF), BOOK, Sample.anna(language)),
                language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoHasNoDealIsToldHowToBegin(Language language) {
        verify("mine-none", DealList.mine(List.of(), BOOK, Sample.anna(language)), language);
    }

    @Test
    void listTooLongForAPhoneIsCutHonestly() {
        String endless = "Рога & копыта 😀 ".repeat(300);
        Deal deal = deal("B7K2QX", endless, "quote", endless.replace("Рога", "Ноги"), "250000");
        Line line = new Line(Sample.promise(Kind.PROMISE, endless, Sample.friday()), deal);
        for (Language language : Language.values()) {
            Screen today =
                    TodayView.of(
                            Collections.nCopies(42, line),
                            Collections.nCopies(1000, deal),
                            Sample.anna(language));
            Snapshots.fits(today);
            assertThat(today.text().toString())
                    .endsWith(language == Language.RUSSIAN ? "и ещё 1012" : "and 1012 more");
            Snapshots.fits(
                    DealList.mine(Collections.nCopies(1000, deal), BOOK, Sample.anna(language)));
        }
    }

    private static Deal deal(
            String id, String title, String stage, @Nullable String company, @Nullable String sum) {
        return new OpenDeal(
                Sample.facts(
                        new DealId(id),
                        title,
                        ANNA,
                        sum == null ? null : Sample.roubles(sum),
                        new Contact("c", "Пётр", company, null, null, "petr")),
                new StageKey(stage),
                Sample.NOW);
    }

    private static void verify(String name, Screen screen, Language language) {
        Snapshots.verify("lists/" + name + "." + language.code(), screen);
    }
}
