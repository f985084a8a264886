package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import voronka.domain.ABook;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Load;
import voronka.domain.funnel.Losses;
import voronka.domain.funnel.Snapshot;
import voronka.domain.funnel.Supposing.Supposed;
import voronka.domain.team.Language;
import voronka.telegram.picture.Drawing;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class FunnelTextTest {
    private static final Pipeline WINDOWS =
            Pipeline.of(
                    "windows",
                    text("Окна", "Windows"),
                    List.of(
                            stage("request", "Новая заявка", "New request", 10),
                            stage("measuring", "Замер", "Measuring", 30),
                            stage("quote", "Коммерческое предложение", "Commercial quote", 50),
                            stage("contract", "Договор", "Contract", 70),
                            stage("payment", "Оплата", "Payment", 90)),
                    null);

    private static final FunnelView OWN = FunnelView.all().of(FunnelView.Part.of(Sample.ANNA));

    @ParameterizedTest
    @EnumSource(Language.class)
    void historyOfAPeriodSaysWhereItIsNarrow(Language language) {
        Days october = Days.of(YearMonth.of(2026, 10));
        Frame frame = new Frame(WINDOWS, ABook.ROUBLES);
        History history =
                History.ofCohort(
                        frame, october, new Counted(Sample.october()), new Counted(stays()));
        FunnelView view =
                FunnelView.all()
                        .of(FunnelView.Kind.COHORT, october)
                        .of(FunnelView.Part.of(FunnelView.By.SOURCE, "site"));
        AskingFunnel.Answer past = new AskingFunnel.Past(view, "site", frame, history);
        verify("history", FunnelText.of(past, Sample.BOOK, Sample.vera(language)), language);
        AskingFunnel.Answer money =
                new AskingFunnel.Past(view.inMoney(true), "site", frame, history);
        verify("history-money", FunnelText.of(money, Sample.BOOK, Sample.vera(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conversionsStandBesideTheFunnelOfNow(Language language) {
        Map<String, Long> now = new HashMap<>();
        Sample.put(now, "open.request", 12, 600_000_00L, 0);
        Frame frame = new Frame(WINDOWS, ABook.ROUBLES);
        History lately =
                History.ofCohort(
                        frame,
                        Days.of(YearMonth.of(2026, 10)),
                        new Counted(Sample.october()),
                        Counted.NOTHING);
        AskingFunnel.Answer answer =
                new AskingFunnel.Standing(
                        FunnelView.all(),
                        null,
                        frame,
                        Snapshot.of(WINDOWS, ABook.ROUBLES, now),
                        lately);
        verify("lately", FunnelText.of(answer, Sample.BOOK, Sample.vera(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSaidHowItIsCounted(Language language) {
        Days october = Days.of(YearMonth.of(2026, 10));
        for (FunnelView.Kind kind : FunnelView.Kind.values()) {
            FunnelView view =
                    kind == FunnelView.Kind.NOW
                            ? FunnelView.all()
                            : FunnelView.all().of(kind, october);
            verify("how-" + kind, FunnelChoices.how(view, Sample.vera(language)), language);
        }
        verify(
                "choose-period",
                FunnelChoices.period(
                        FunnelView.all(), LocalDate.of(2026, 11, 23), Sample.vera(language)),
                language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIfAndTheKeyStageStandBesideWhatIs(Language language) {
        Days october = Days.of(YearMonth.of(2026, 10));
        Frame frame = new Frame(WINDOWS, ABook.ROUBLES);
        Map<String, Long> happened = new HashMap<>();
        Sample.put(happened, "created", 1000, 0, 1000);
        Sample.put(happened, "passed.request", 30, 0, 30);
        Sample.put(happened, "lost.request", 970, 0, 970);
        Sample.put(happened, "passed.measuring", 20, 0, 20);
        Sample.put(happened, "lost.measuring", 10, 0, 10);
        Sample.put(happened, "won", 20, 2_000_000_00L, 0);
        History history = History.ofEvents(frame, october, new Counted(happened), Counted.NOTHING);
        FunnelView view = FunnelView.all().of(FunnelView.Kind.EVENTS, october);
        AskingFunnel.Past past = new AskingFunnel.Past(view, null, frame, history);
        Viewer vera = Sample.vera(language);
        Supposed of =
                new Supposed(
                        past,
                        new Load(2, 18, new Load.Norm(10.5, 12)),
                        Map.of(new StageKey("request"), 10L, new StageKey("measuring"), 5L));
        verify("whatif", whatIf(of, 0, 1000, vera), language);
        verify("whatif-share", whatIf(of, 0, -30, vera), language);
        verify("whatif-cap", whatIf(of, 1, 200, vera), language);
        verify("whatif-times", whatIf(of, 1, 0, vera), language);
        verify("whatif-each", whatIf(of, Button.WhatIf.EACH, 200, vera), language);
        verify("whatif-ask", WhatIfText.of(of, Button.WhatIf.ask(view), vera), language);
        verify("key", WhatIfText.key(of, vera), language);
        Supposed alone = new Supposed(past, new Load(1, 7, null), of.standing());
        verify("whatif-input", whatIf(alone, Button.WhatIf.INPUT, 200, vera), language);
        Drawing.Bars picture =
                (Drawing.Bars)
                        WhatIfText.picture(of, new Button.WhatIf(view, 0, -30), vera).orElseThrow();
        assertThat(picture.panels().getFirst().bars().getLast().figure()).isEqualTo("200");
        assertThat(picture.rows()).hasSize(6);
        Drawing.Bars each =
                (Drawing.Bars)
                        WhatIfText.picture(
                                        of, new Button.WhatIf(view, Button.WhatIf.EACH, 200), vera)
                                .orElseThrow();
        assertThat(each.panels().getFirst().bars())
                .extracting(Drawing.Bar::figure)
                .containsExactly("+20", "+20", "+10");
        assertThat(WhatIfText.picture(of, Button.WhatIf.ask(view), vera)).isEmpty();
    }

    private static Screen whatIf(Supposed of, int place, int percent, Viewer viewer) {
        FunnelView view = of.past().view();
        return WhatIfText.of(of, new Button.WhatIf(view, place, percent), viewer);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lossesAreToldByReasonStageOwnerAndSource(Language language) {
        Frame frame = new Frame(ABook.ofFourStages().firstPipeline(), ABook.ROUBLES);
        Map<String, Long> monday = new HashMap<>();
        Sample.put(monday, "lost.quote", 5, 500_000_00L, 1);
        Sample.put(monday, "why.quote.price", 5, 500_000_00L, 1);
        Sample.put(monday, "objected.quote.price", 3, 300_000_00L, 0);
        Sample.put(monday, "overcame.quote.price", 2, 150_000_00L, 0);
        Map<String, Long> tuesday = new HashMap<>();
        Sample.put(tuesday, "lost.request", 2, 0, 2);
        Sample.put(tuesday, "why.request.price", 1, 0, 1);
        Sample.put(tuesday, "why.request.other", 1, 0, 1);
        Days november = Days.of(YearMonth.of(2026, 11));
        Losses losses =
                Losses.of(
                        november,
                        Map.of(
                                LocalDate.of(2026, 11, 23), monday,
                                LocalDate.of(2026, 11, 24), tuesday),
                        new Counted(tuesday),
                        Map.of(
                                Sample.ANNA.value(),
                                new Counted(monday),
                                "",
                                new Counted(tuesday),
                                Sample.BORIS.value(),
                                Counted.NOTHING),
                        Map.of("site", new Counted(monday), "chat", new Counted(tuesday)));
        FunnelView view = FunnelView.all().of(FunnelView.Kind.LOSSES, november);
        AskingFunnel.Answer answer = new AskingFunnel.Lost(view, null, frame, losses);
        verify("losses", FunnelText.of(answer, Sample.BOOK, Sample.vera(language)), language);
    }

    private static Map<String, Long> stays() {
        return Map.of("stay.request.1", 60L, "died.request.4", 30L, "stay.measuring.6", 48L);
    }

    private static Screen now(Snapshot funnel, FunnelView view, Viewer viewer) {
        return FunnelText.of(
                new AskingFunnel.Standing(
                        view,
                        view.part() == null ? null : view.part().code(),
                        new Frame(funnel.pipeline(), funnel.currency()),
                        funnel,
                        null),
                Sample.BOOK,
                viewer);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void directorSeesTheCompanysFunnel(Language language) {
        Map<String, Long> now = new HashMap<>();
        Sample.put(now, "open.request", 120, 3_100_000_00L, 4);
        Sample.put(now, "open.measuring", 75, 2_400_000_00L, 0);
        Sample.put(now, "open.quote", 48, 1_900_000_00L, 0);
        Sample.put(now, "open.contract", 20, 900_000_00L, 0);
        Sample.put(now, "open.old-stage", 1, 45_000_00L, 0);
        Sample.put(now, "frozen.quote", 3, 0, 3);
        Snapshot funnel = Snapshot.of(WINDOWS, ABook.ROUBLES, now);
        verify("company", now(funnel, FunnelView.all(), Sample.vera(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void managerSeesTheirOwn(Language language) {
        Map<String, Long> now = new HashMap<>();
        Sample.put(now, "open.request", 3, 0, 3);
        Sample.put(now, "open.payment", 1, 250_000_00L, 0);
        Snapshot funnel = Snapshot.of(WINDOWS, ABook.ROUBLES, now);
        verify("own", now(funnel, OWN, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void emptyFunnelSaysSo(Language language) {
        Snapshot funnel = Snapshot.of(WINDOWS, ABook.ROUBLES, Map.of());
        verify("empty", now(funnel, OWN, Sample.anna(language)), language);
    }

    @Test
    void longestPipelineWithTheLargestSumsFitsAPhone() {
        List<Stage> stages =
                IntStream.rangeClosed(1, Pipeline.MOST_STAGES)
                        .mapToObj(
                                n ->
                                        stage(
                                                "s" + n,
                                                "Очень длинное название этапа " + n,
                                                "A very long name of a stage " + n,
                                                50))
                        .toList();
        Pipeline pipeline = Pipeline.of("long", text("Долгие", "Long"), stages, null);
        Map<String, Long> now = new HashMap<>();
        stages.forEach(s -> Sample.put(now, "open." + s.key(), 99_999, 999_900_000_000_00L, 9));
        for (Language language : Language.values()) {
            Screen screen =
                    now(
                            Snapshot.of(pipeline, ABook.ROUBLES, now),
                            FunnelView.all(),
                            Sample.vera(language));
            Snapshots.fits(screen);
            Days october = Days.of(YearMonth.of(2026, 10));
            Frame frame = new Frame(pipeline, ABook.ROUBLES);
            FunnelView view = FunnelView.all().of(FunnelView.Kind.COHORT, october).inMoney(true);
            History history = History.ofCohort(frame, october, new Counted(now), Counted.NOTHING);
            Snapshots.fits(
                    FunnelText.of(
                            new AskingFunnel.Past(view, null, frame, history),
                            Sample.BOOK,
                            Sample.vera(language)));
            assertThat(table(screen))
                    .hasSize(Pipeline.MOST_STAGES)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(34));
        }
    }

    @Test
    void columnsStandStraight() {
        String table =
                BarTable.of(
                        List.of(
                                new BarTable.Bar("Заявка", 120, "3,1 млн ₽"),
                                new BarTable.Bar("КП", 1, ""),
                                new BarTable.Bar("Оплата", 60, "900 тыс. ₽"),
                                new BarTable.Bar("Отгрузка", 0, "")));
        assertThat(table)
                .isEqualTo(
                        """
                        Заявка   ██████████ 120  3,1 млн ₽
                        КП       ▏            1
                        Оплата   █████       60 900 тыс. ₽
                        Отгрузка              0""");
    }

    @Test
    void barIsDrawnToAnEighth() {
        List<BarTable.Bar> bars = new ArrayList<>();
        for (int n = 0; n <= 16; n++) {
            bars.add(new BarTable.Bar("", 80 + n, ""));
        }
        bars.add(new BarTable.Bar("", 96, ""));
        String[] lines = BarTable.of(bars).split("\n");
        assertThat(lines[0]).isEqualTo(" ██████████   80");
        assertThat(lines[1]).isEqualTo(" ██████████▏  81");
        assertThat(lines[7]).isEqualTo(" ██████████▉  87");
        assertThat(lines[8]).isEqualTo(" ███████████  88");
        assertThat(lines[16]).isEqualTo(" ████████████ 96");
    }

    private static List<String> table(Screen screen) {
        String html = screen.text().toString();
        String table = html.substring(html.indexOf("<pre>") + 5, html.indexOf("</pre>"));
        assertThat(table).doesNotContain("&");
        return List.of(table.split("\n"));
    }

    private static Stage stage(String key, String russian, String english, int probability) {
        return Stage.of(new StageKey(key), text(russian, english), probability);
    }

    private static LocalizedText text(String russian, String english) {
        return new LocalizedText(Map.of("ru", russian, "en", english));
    }

    private static void verify(String name, Screen screen, Language language) {
        Snapshots.verify("funnel/" + name + "." + language.code(), screen);
    }
}
