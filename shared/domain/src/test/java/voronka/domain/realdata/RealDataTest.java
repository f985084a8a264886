package voronka.domain.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.domain.InMemoryStore;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Frame;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Reporting;
import voronka.domain.funnel.Snapshot;

/** The reports say what the data's description says, to the last dollar. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDataTest {
    private static final Frame FRAME = new Frame(Opportunities.PIPELINE, Opportunities.DOLLARS);
    private static final StageKey ENGAGING = new StageKey("engaging");
    private static final Slice ALL = new Slice.All();
    private static final LocalDate END = LocalDate.of(2017, 12, 31);
    private static final Days EVER = new Days(Opportunities.BEFORE_ALL, END);

    private final InMemoryStore store = new InMemoryStore();
    private final Reporting reporting = new Reporting(store);
    private List<DealEvent> events = List.of();
    private List<String> description = List.of();

    @BeforeAll
    void salesOfAYearAndAHalf() throws IOException {
        Path folder = Opportunities.folder();
        assumeTrue(folder != null, "real data: name their folder by -Ddata=… or VORONKA_DATA");
        events = Opportunities.read(folder);
        description = Files.readAllLines(folder.resolve("README.md"));
        store.count(events);
    }

    @Test
    void allOfIt() {
        History history = ever(ALL);
        assertThat(history.created().deals()).isEqualTo(8800);
        assertThat(history.won().deals()).isEqualTo(4238);
        assertThat(history.won().sum()).isEqualTo(10_005_534_00L);
        assertThat(history.lost().deals()).isEqualTo(2473);
        assertThat(Math.round(history.winRate().orElseThrow() * 10_000)).isEqualTo(6315);
        Snapshot now = reporting.now(FRAME, ALL);
        assertThat(now.lines()).extracting(Snapshot.Line::deals).containsExactly(500L, 1589L);
        Counted happened = reporting.happened(FRAME, ALL, EVER);
        assertThat(happened.stays("cycle").median()).hasValue(57);
        assertThat(happened.stays("died.engaging").median()).hasValue(14);
    }

    @Test
    void everyMonth() {
        List<String[]> rows = table("| month |");
        assertThat(rows).hasSize(15);
        for (String[] row : rows) {
            Days month = Days.of(YearMonth.parse(row[0]));
            History history = reporting.history(FRAME, ALL, History.Kind.EVENTS, month);
            assertThat(history.won().deals()).as(row[0]).isEqualTo(number(row[1]));
            assertThat(history.lost().deals()).as(row[0]).isEqualTo(number(row[2]));
            assertThat(history.won().sum()).as(row[0]).isEqualTo(number(row[3]) * 100);
            assertThat(reached(history)).as(row[0]).isEqualTo(number(row[4]));
        }
    }

    @Test
    void everyAgent() {
        List<String[]> rows = table("| agent |");
        assertThat(rows).hasSize(30);
        rows.forEach(row -> closed(row, new Slice.Owner(row[0])));
    }

    @Test
    void everyProduct() {
        List<String[]> rows = table("| product (as written) |");
        assertThat(rows).hasSize(7);
        rows.forEach(row -> closed(row, new Slice.Product(row[0])));
    }

    @Test
    void asOfAPastDayItIsAnsweredAsOnThatDay() {
        List<String[]> rows = table("| day |");
        assertThat(rows).hasSize(4);
        for (String[] row : rows) {
            LocalDate day = LocalDate.parse(row[0]);
            Days until = new Days(Opportunities.BEFORE_ALL, day);
            InMemoryStore then = new InMemoryStore();
            then.count(events.stream().filter(event -> !event.day().isAfter(day)).toList());
            Reporting onThatDay = new Reporting(then);

            Snapshot asOf = reporting.asOf(FRAME, ALL, day);
            assertThat(asOf).isEqualTo(onThatDay.now(FRAME, ALL));
            assertThat(asOf.lines().getLast().deals()).as(row[0]).isEqualTo(number(row[1]));
            History history = reporting.history(FRAME, ALL, History.Kind.EVENTS, until);
            assertThat(history)
                    .isEqualTo(onThatDay.history(FRAME, ALL, History.Kind.EVENTS, until));
            assertThat(history.won().deals()).as(row[0]).isEqualTo(number(row[2]));
            assertThat(history.lost().deals()).as(row[0]).isEqualTo(number(row[3]));
            assertThat(history.won().sum()).as(row[0]).isEqualTo(number(row[4]) * 100);
        }
    }

    @Test
    void theSameInWhateverOrderAndHoweverOften() {
        InMemoryStore other = new InMemoryStore();
        List<DealEvent> shuffled = new java.util.ArrayList<>(events);
        java.util.Collections.shuffle(shuffled, new java.util.Random(1));
        for (int from = 0; from < shuffled.size(); from += 1000) {
            List<DealEvent> batch = shuffled.subList(from, Math.min(shuffled.size(), from + 1000));
            other.count(batch);
            other.count(batch.subList(0, batch.size() / 2));
        }
        assertThat(new Reporting(other).history(FRAME, ALL, History.Kind.COHORT, EVER))
                .isEqualTo(reporting.history(FRAME, ALL, History.Kind.COHORT, EVER));
        assertThat(other.now("hardware", ALL)).isEqualTo(store.now("hardware", ALL));
    }

    /** Name, won, lost, sum, open. */
    private void closed(String[] row, Slice slice) {
        History history = ever(slice);
        assertThat(history.won().deals()).as(row[0]).isEqualTo(number(row[1]));
        assertThat(history.lost().deals()).as(row[0]).isEqualTo(number(row[2]));
        assertThat(history.won().sum()).as(row[0]).isEqualTo(number(row[3]) * 100);
        assertThat(reporting.now(FRAME, slice).deals()).as(row[0]).isEqualTo(number(row[4]));
    }

    private History ever(Slice slice) {
        return reporting.history(FRAME, slice, History.Kind.EVENTS, EVER);
    }

    private static long reached(History history) {
        return history.lines().stream()
                .filter(line -> line.stage().equals(ENGAGING))
                .mapToLong(line -> line.reached().deals())
                .sum();
    }

    /** The rows under the line that begins like that, cell by cell. */
    private List<String[]> table(String header) {
        int start = 0;
        while (!description.get(start).startsWith(header)) {
            start++;
        }
        return description.stream()
                .skip(start + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")))
                .map(cells -> cells.map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static long number(String cell) {
        return Long.parseLong(cell.replace(",", ""));
    }
}
