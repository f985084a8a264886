package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegram.view.Sample.ANNA;
import static voronka.telegram.view.Sample.BOOK;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUp.Kind;
import voronka.domain.followup.Worklist;
import voronka.domain.followup.Worklist.Rank;
import voronka.domain.team.Language;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.TodayView.Line;

class ListsTest {
    private static final Deal ROOF = deal("B7K2QX", "Крыша", "request", null, "80000");
    private static final Deal DOOR = deal("C7K2QX", "Двери для офиса", "quote", "Лира", null);
    private static final Deal OLD = deal("D7K2QX", "Витрина", "vanished", null, "15500.50");

    private static final FollowUp LATE =
            Sample.promise(Kind.PROMISE, "позвонить Ивану", Sample.due(2026, 11, 20, 10));
    private static final FollowUp FIRST =
            Sample.promise(Kind.FIRST_CONTACT, "", Sample.due(2026, 11, 23, 11));
    private static final FollowUp LATER =
            Sample.promise(Kind.PROMISE, "", Sample.due(2026, 11, 23, 18));

    @ParameterizedTest
    @EnumSource(Language.class)
    void todayBeginsWithWhatIsOverdueAndEndsWithWhomWeHaveNotHeardFor(Language language) {
        List<Line> lines =
                List.of(
                        line(Rank.OVERDUE, LATE, Sample.open(ANNA)),
                        line(Rank.DUE_NOW, FIRST, ROOF),
                        line(Rank.TODAY, LATER, DOOR),
                        line(Rank.TOUCH, rhythm(ROOF), ROOF),
                        line(Rank.TOUCH, rhythm(Sample.won()), Sample.won()),
                        line(Rank.NO_STEP, null, OLD),
                        line(Rank.SILENT, LATER, ROOF));
        verify("today", TodayView.of(lines, 9, 14, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dayWithNothingLeftSaysSo(Language language) {
        verify("today-done", TodayView.of(List.of(), 0, 0, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWeekAheadIsByDayAndWhatIsLateByWhose(Language language) {
        List<PromiseList.Line> lines =
                List.of(
                        new PromiseList.Line(LATE, Sample.open(ANNA)),
                        new PromiseList.Line(FIRST, ROOF),
                        new PromiseList.Line(LATER, DOOR));
        Viewer anna = Sample.anna(language);
        verify("week", PromiseList.week(lines, 5, anna), language);
        verify("week-none", PromiseList.week(List.of(), 0, anna), language);
        verify("overdue", PromiseList.overdue(lines.subList(0, 1), 1, anna), language);
        verify("overdue-none", PromiseList.overdue(List.of(), 0, anna), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void workIsShownCardByCard(Language language) {
        Viewer anna = Sample.anna(language);
        DealFile file = new DealFile(Sample.open(ANNA), List.of(LATE, LATER));
        for (Rank rank : List.of(Rank.OVERDUE, Rank.NO_STEP, Rank.SILENT)) {
            Line line = line(rank, rank == Rank.NO_STEP ? null : LATE, file.deal());
            verify(
                    "work-" + rank.name().toLowerCase(Locale.ROOT),
                    WorkView.of(Html.empty(), line.item(), 1, 12, file, List.of(), BOOK, anna),
                    language);
        }
        FollowUp rhythm = rhythm(Sample.won());
        DealFile won = new DealFile(Sample.won(), List.of(rhythm));
        verify(
                "work-touch",
                WorkView.of(
                        Html.empty(),
                        line(Rank.TOUCH, rhythm, won.deal()).item(),
                        1,
                        12,
                        won,
                        List.of(),
                        BOOK,
                        anna),
                language);
        verify("work-done", WorkView.done(Html.of("✅\n"), anna), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oldDealsAreDecidedAboutOneByOne(Language language) {
        Viewer anna = Sample.anna(language);
        OpenDeal old = Sample.open(ANNA);
        DealFile file = new DealFile(old, List.of());
        verify("tidy", TidyView.of(old, 0, 3, file, List.of(), BOOK, anna), language);
        verify("tidy-done", TidyView.done(true, anna), language);
        verify("tidy-none", TidyView.done(false, anna), language);
    }

    private static FollowUp rhythm(Deal deal) {
        return FollowUp.rhythm("f", deal.id(), ANNA, 30, Sample.due(2026, 11, 23, 10), Sample.NOW);
    }

    private static Line line(Rank rank, @Nullable FollowUp promise, Deal deal) {
        Instant since =
                promise == null || rank == Rank.SILENT
                        ? Sample.NOW.minus(Duration.ofDays(34))
                        : promise.due().instant();
        return new Line(new Worklist.Item(rank, deal.id(), promise, since), deal);
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
        Line line =
                line(Rank.OVERDUE, Sample.promise(Kind.PROMISE, endless, Sample.friday()), deal);
        for (Language language : Language.values()) {
            Screen today =
                    TodayView.of(Collections.nCopies(30, line), 1042, 0, Sample.anna(language));
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
