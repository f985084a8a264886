package voronka.domain.realdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.Samples;
import voronka.domain.activity.Touches;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealFacts;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Moment;

/** The rows as deals: what the domain decides makes their logs. */
public final class Opportunities {
    public static final Currency DOLLARS = Currency.getInstance("USD");
    public static final LocalDate BEFORE_ALL = LocalDate.of(2016, 10, 19);
    public static final Pipeline PIPELINE =
            Pipeline.of(
                    "hardware",
                    text("Hardware"),
                    List.of(
                            Stage.of(new StageKey("prospecting"), text("Prospecting"), 10),
                            Stage.of(new StageKey("engaging"), text("Engaging"), 50)),
                    null);

    private static final Actor BY = new Actor.Process();

    private final List<DealEvent> events = new ArrayList<>();
    private int number;

    private Opportunities() {}

    /** The logs of all rows, in the order of their days. */
    public static List<DealEvent> read(Path folder) throws IOException {
        Opportunities opportunities = new Opportunities();
        List<String> rows = Files.readAllLines(folder.resolve("sales_pipeline.csv"));
        rows.stream().skip(1).map(row -> row.split(",", -1)).forEach(opportunities::row);
        return opportunities.events.stream()
                .sorted(java.util.Comparator.comparing(DealEvent::at))
                .toList();
    }

    private void row(String[] cells) {
        String stage = cells[4];
        if (stage.equals("Prospecting")) {
            opened(cells, BEFORE_ALL);
            return;
        }
        LocalDate engaged = LocalDate.parse(cells[5]);
        Step<OpenDeal> engaging =
                opened(cells, engaged)
                        .movedTo(PIPELINE.stages().getLast(), PIPELINE, BY, noon(engaged));
        events.add(engaging.event());
        switch (stage) {
            case "Engaging" -> {}
            case "Won" -> {
                Money sum = new Money(Long.parseLong(cells[7]) * 100, DOLLARS);
                Moment closed = noon(LocalDate.parse(cells[6]));
                events.add(engaging.deal().won(sum, PIPELINE, BY, closed).event());
            }
            case "Lost" -> {
                Moment closed = noon(LocalDate.parse(cells[6]));
                events.add(engaging.deal().lost("other", null, BY, closed).event());
            }
            default -> throw new IllegalArgumentException(stage);
        }
    }

    private OpenDeal opened(String[] cells, LocalDate day) {
        Moment when = noon(day);
        DealFacts facts =
                new DealFacts(
                        id(number++),
                        cells[2],
                        null,
                        new MemberId(cells[1]),
                        PIPELINE.key(),
                        1,
                        Samples.bareContact(),
                        new Origin("crm", Origin.BY_SYSTEM, cells[2]),
                        when.at(),
                        when.day(),
                        PIPELINE.first().key(),
                        null,
                        Touches.NONE,
                        Progress.begun(),
                        0,
                        1,
                        0);
        Step<OpenDeal> step = OpenDeal.open(facts, PIPELINE, BY, when);
        events.add(step.event());
        return step.deal();
    }

    private static Moment noon(LocalDate day) {
        return new Moment(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day);
    }

    private static DealId id(int number) {
        StringBuilder id = new StringBuilder();
        int base = DealId.ALPHABET.length();
        for (int rest = number; id.length() < 6; rest /= base) {
            id.append(DealId.ALPHABET.charAt(rest % base));
        }
        return new DealId(id.toString());
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(Map.of("en", text));
    }

    /** Where the data lie; null where nobody has said. */
    public static @Nullable Path folder() {
        String named = System.getProperty("data", System.getenv("VORONKA_DATA"));
        return named == null ? null : Path.of(named);
    }
}
