package voronka.telegram.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.book.Pipeline;
import voronka.domain.deal.DealId;
import voronka.domain.followup.Rhythm;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.team.Language;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.time.Delay;
import voronka.domain.views.Report;

class ButtonTest {
    private static final DealId DEAL = new DealId("A7K2QX");

    /** Every kind of button, with the longest of everything in it. */
    static List<Button> everyButton() {
        return kinds(Button.class).map(kind -> (Button) longest(kind)).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ButtonTest::kinds)
                : Stream.of(kind);
    }

    @ParameterizedTest
    @MethodSource("everyButton")
    void buttonComesBackAsItWas(Button button) {
        assertThat(Button.decode(button.encode())).contains(button);
    }

    @ParameterizedTest
    @MethodSource("everyButton")
    void longestButtonFitsIntoWhatTelegramCarries(Button button) {
        assertThat(button.encode().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
    }

    @ParameterizedTest
    @MethodSource("everyButton")
    void buttonKnowsItsDeal(Button button) {
        boolean names =
                Arrays.stream(button.getClass().getRecordComponents())
                        .anyMatch(part -> part.getType() == DealId.class);
        assertThat(button.dealOf().isPresent()).as(button.encode()).isEqualTo(names);
    }

    @Test
    void everyKindHasALetterOfItsOwn() {
        Set<String> letters = new HashSet<>();
        for (Button button : everyButton()) {
            assertThat(letters.add(button.encode().split(":")[0])).as(button.encode()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "zz",
                "c",
                "c:",
                "c:a7k2qx",
                "c:TOOLONG",
                "m:A7K2QX",
                "m:A7K2QX:x:quote",
                "lr:A7K2QX:1:price:9y",
                "iv:BOSS",
                "r:A7K2QX:",
                "😀"
            })
    void whatIsNoneOfOursIsNoButton(String data) {
        assertThat(Button.decode(data)).isEmpty();
    }

    @Test
    void buttonThatIsTooLongIsRefusedBeforeTelegramRefusesIt() {
        Button button = new Button.Lose(DEAL, 1, "причина".repeat(8));
        assertThatThrownBy(button::encode).isInstanceOf(IllegalStateException.class);
    }

    private static Object longest(Class<?> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(ButtonTest::longest).toArray();
        try {
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind.getName(), e);
        }
    }

    private static Object longest(RecordComponent part) {
        return switch (part.getName()) {
            case "deal" -> DEAL;
            case "revision", "event", "upTo", "before" -> 1_000_000;
            case "way" -> Button.Way.MEETING;
            case "talk" -> Button.Talk.CALLED;
            case "minutes" -> 1440;
            case "line" ->
                    part.getType() == String.class
                            ? "u-" + Integer.MAX_VALUE
                            : Behind.lostFor("price");
            case "parcel" -> "a-" + "9".repeat(28);
            case "stage" ->
                    part.getType() == int.class
                            ? (Object) (Pipeline.MOST_STAGES - 1)
                            : "a".repeat(24);
            case "reason" -> "a".repeat(24);
            case "version" -> 99_999;
            case "draft" -> "0".repeat(26);
            case "sure" -> true;
            case "followUp", "member" -> "0".repeat(26);
            case "view" ->
                    new FunnelView(
                            FunnelView.Kind.COHORT,
                            Days.of(YearMonth.of(2026, 10)),
                            "abcdef",
                            new FunnelView.Part(FunnelView.By.OWNER, "0".repeat(26)),
                            true);
            case "report" ->
                    new Report(
                            Report.Kind.WHAT_IF,
                            new FunnelView(
                                    FunnelView.Kind.COHORT,
                                    Days.of(YearMonth.of(2026, 10)),
                                    "abcdef",
                                    new FunnelView.Part(FunnelView.By.OWNER, "0".repeat(26)),
                                    true),
                            Pipeline.MOST_STAGES - 1,
                            1000);
            case "deed" -> Button.Deed.KEEP;
            case "act" -> Button.Act.RENAME;
            case "what" -> Button.Digest.BREACHES_NOW;
            case "saved" -> "0".repeat(26);
            case "part" -> FunnelView.Part.of(FunnelView.By.SOURCE, "site");
            case "at" -> "abcdef";
            case "owner" -> "0".repeat(26);
            case "page" -> 1200;
            case "pipeline" -> part.getType() == int.class ? (Object) 19 : "abcdef";
            case "time" -> LocalDateTime.of(2026, 12, 2, 10, 0);
            case "question", "choice" -> 1000;
            case "place" -> Pipeline.MOST_STAGES - 1;
            case "percent" -> 1000;
            case "days" -> Rhythm.LONGEST;
            case "language" -> Language.RUSSIAN;
            case "role" -> Role.DIRECTOR;
            case "last" -> LocalDate.of(2030, 12, 31);
            case "about" ->
                    part.getType() == Button.About.class ? Button.About.NEW_TEAM : (Object) 1000;
            case "answer" -> "America/Argentina/ComodRivadavia";
            case "team" -> Button.InTeam.code("Отдел продаж");
            case "heir" ->
                    part.getType() == int.class
                            ? (Object) (Pipeline.MOST_STAGES - 1)
                            : part.getType() == MemberId.class
                                    ? new MemberId("0".repeat(26))
                                    : "0".repeat(26);
            case "who", "deputy" -> new MemberId("0".repeat(26));
            case "from", "to" -> 23;
            case "in", "until", "comeBack" -> Delay.THREE_MONTHS;
            case "by" ->
                    part.getType() == Delay.class ? Delay.THREE_MONTHS : Button.Dimension.PIPELINE;
            default -> throw new AssertionError("how long can that be? " + part);
        };
    }
}
