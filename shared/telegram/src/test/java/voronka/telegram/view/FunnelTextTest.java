package voronka.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

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
import voronka.domain.funnel.Snapshot;
import voronka.domain.team.Language;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void directorSeesTheCompanysFunnel(Language language) {
        Map<String, Long> now = new HashMap<>();
        put(now, "open.request", 120, 3_100_000_00L, 4);
        put(now, "open.measuring", 75, 2_400_000_00L, 0);
        put(now, "open.quote", 48, 1_900_000_00L, 0);
        put(now, "open.contract", 20, 900_000_00L, 0);
        put(now, "open.old-stage", 1, 45_000_00L, 0);
        put(now, "frozen.quote", 3, 0, 3);
        Snapshot funnel = Snapshot.of(WINDOWS, ABook.ROUBLES, now);
        verify("company", FunnelText.now(funnel, false, Sample.vera(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void managerSeesTheirOwn(Language language) {
        Map<String, Long> now = new HashMap<>();
        put(now, "open.request", 3, 0, 3);
        put(now, "open.payment", 1, 250_000_00L, 0);
        Snapshot funnel = Snapshot.of(WINDOWS, ABook.ROUBLES, now);
        verify("own", FunnelText.now(funnel, true, Sample.anna(language)), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void emptyFunnelSaysSo(Language language) {
        Snapshot funnel = Snapshot.of(WINDOWS, ABook.ROUBLES, Map.of());
        verify("empty", FunnelText.now(funnel, true, Sample.anna(language)), language);
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
        stages.forEach(s -> put(now, "open." + s.key(), 99_999, 999_900_000_000_00L, 9));
        for (Language language : Language.values()) {
            Screen screen =
                    FunnelText.now(
                            Snapshot.of(pipeline, ABook.ROUBLES, now),
                            false,
                            Sample.vera(language));
            Snapshots.fits(screen);
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

    private static void put(Map<String, Long> now, String name, long n, long sum, long unknown) {
        now.put(name + ".n", n);
        now.put(name + ".sum", sum);
        now.put(name + ".unknown", unknown);
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
