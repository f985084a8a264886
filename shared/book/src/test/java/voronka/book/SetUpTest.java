package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.book.template.SetUp;
import voronka.book.template.Template;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.Pair;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.SetupAnswers;
import voronka.domain.book.Succession;
import voronka.domain.book.Vanished;
import voronka.domain.money.Money;
import voronka.domain.team.Role;

class SetUpTest {
    private static final SetupAnswers USUAL = SetupAnswers.usual(Template.TYPICAL.book());
    private static final List<SetupAnswers.Sold> SOLD =
            List.of(
                    new SetupAnswers.Sold("Окна", "жильцы"),
                    new SetupAnswers.Sold("Окна", "дизайнеры"),
                    new SetupAnswers.Sold("Двери <b>", "жильцы"));

    /** Every set of answers that can be given, but for the numbers in it. */
    private static List<SetupAnswers> everything(SetupAnswers.Process process) {
        List<SetupAnswers> all = new ArrayList<>();
        for (String currency : List.of("RUB", "USD")) {
            for (List<SetupAnswers.Sold> sold : List.of(List.<SetupAnswers.Sold>of(), SOLD)) {
                for (SetupAnswers.Share share : SetupAnswers.Share.values()) {
                    for (boolean inTurn : new boolean[] {true, false}) {
                        for (Duration within :
                                new Duration[] {
                                    null, Duration.ofMinutes(45), Duration.ofHours(4)
                                }) {
                            for (Long above : new Long[] {null, 300_000L}) {
                                all.add(
                                        USUAL.in(Currency.getInstance(currency))
                                                .beginning(process)
                                                .selling(sold)
                                                .sharing(share)
                                                .working(
                                                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                                                        LocalTime.of(10, 30),
                                                        LocalTime.of(20, 0))
                                                .at(ZoneId.of("Asia/Omsk"))
                                                .inTurn(inTurn)
                                                .answering(within)
                                                .losing(above));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void everySetOfAnswersGivesABookThatPassesTheChecker(SetupAnswers.Process process) {
        for (SetupAnswers answers : everything(process)) {
            SalesBook book = SetUp.book(answers, null);
            byte[] file =
                    BookYaml.write(book, People.byId(), List.of()).getBytes(StandardCharsets.UTF_8);

            assertThat(BookYaml.read(file, People.byId(), null))
                    .as("%s", answers)
                    .isEqualTo(new BookDocument.Result.Read(book));
        }
    }

    @Test
    void whatWasAnsweredStandsInTheBook() {
        SetupAnswers answers =
                USUAL.beginning(SetupAnswers.Process.WINDOWS)
                        .in(Currency.getInstance("USD"))
                        .selling(SOLD)
                        .sharing(SetupAnswers.Share.BY_PRODUCT)
                        .inTurn(true)
                        .answering(Duration.ofMinutes(45))
                        .losing(5_000L);
        SalesBook book = SetUp.book(answers, null);

        assertThat(book.pipelines()).extracting(Pipeline::key).containsExactly("sales", "sales-2");
        assertThat(book.pairs())
                .extracting(Pair::pipeline)
                .containsExactly("sales", "sales", "sales-2");
        Pipeline sales = book.firstPipeline();
        assertThat(sales.firstContactWithin()).isEqualTo(Duration.ofMinutes(45));
        assertThat(sales.first().responsible()).isEqualTo(new Responsible.InTurn(Role.MANAGER));
        assertThat(sales.closing().guard().above())
                .isEqualTo(new Money(5_000_00, Currency.getInstance("USD")));
        assertThat(sales.closing().guard().from().value()).isEqualTo("contract");
        assertThat(book.hours().isWorked(java.time.LocalDate.of(2026, 11, 28))).isFalse();
    }

    @Test
    void aCompanyThatChangesItsMindAgainAndAgainGivesNoKeyTwice() {
        SalesBook now = Template.TYPICAL.book();
        for (SetupAnswers.Process process :
                List.of(
                        SetupAnswers.Process.WINDOWS,
                        SetupAnswers.Process.TYPICAL,
                        SetupAnswers.Process.PROJECTS,
                        SetupAnswers.Process.WINDOWS,
                        SetupAnswers.Process.WINDOWS,
                        SetupAnswers.Process.TYPICAL)) {
            for (SetupAnswers answers : everything(process).subList(0, 72)) {
                now = next(now, answers);
            }
        }
        assertThat(now.version()).isGreaterThan(400);
    }

    @Test
    void noMoreThanThreePipelinesAreSuggested() {
        SetupAnswers two = USUAL.selling(SOLD);
        assertThat(two.suggests(SetupAnswers.Share.BY_PRODUCT)).isTrue();
        assertThat(two.suggests(SetupAnswers.Share.EACH_ITS_OWN)).isTrue();
        List<SetupAnswers.Sold> four = new ArrayList<>(SOLD);
        four.add(new SetupAnswers.Sold("Балконы", "жильцы"));
        SetupAnswers more = USUAL.selling(four);
        assertThat(more.suggests(SetupAnswers.Share.BY_PRODUCT)).isTrue();
        assertThat(more.suggests(SetupAnswers.Share.EACH_ITS_OWN)).isFalse();
        assertThat(USUAL.suggests(SetupAnswers.Share.BY_PRODUCT)).isFalse();
    }

    /** The version after, whatever was there before gone for good. */
    private static SalesBook next(SalesBook before, SetupAnswers answers) {
        SalesBook written = SetUp.book(answers, before);
        Map<Vanished.Part, Vanished.Fate> fates = new HashMap<>();
        for (int round = 0; round < 3; round++) {
            switch (Succession.of(before, written, fates)) {
                case Succession.Result.Settled settled -> {
                    return settled.next().book();
                }
                case Succession.Result.Open open ->
                        open.vanished()
                                .forEach(
                                        gone ->
                                                fates.put(
                                                        gone.part(),
                                                        new Vanished.Fate.Removed(
                                                                gone.part().kind()
                                                                                == Vanished.Kind
                                                                                        .STAGE
                                                                        ? gone.heirs()
                                                                                .getFirst()
                                                                                .key()
                                                                        : null)));
                case Succession.Result.KeysReused reused ->
                        throw new AssertionError(reused + " after " + before.version());
            }
        }
        throw new AssertionError("still open: " + answers + " upon " + before.pipelines());
    }
}
