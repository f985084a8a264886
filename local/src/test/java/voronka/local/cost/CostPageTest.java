package voronka.local.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import voronka.aws.metrics.Metric;

/** docs/cost.md says what is computed here; {@code -Dcost.page=write} writes it anew. */
class CostPageTest {
    private static final Path ROOT = Path.of(System.getProperty("voronka.root"));
    private static final Path FILE = ROOT.resolve("docs/cost.md");

    private final CostPage page = page();

    @Test
    void thePageSaysWhatIsComputed() throws IOException {
        if ("write".equals(System.getProperty("cost.page"))) {
            Files.writeString(FILE, page.text());
        }
        assertThat(Files.readString(FILE)).as("\"make cost\" writes it").isEqualTo(page.text());
    }

    @Test
    void aSmallCompanyPaysLessThanOneSeatWouldCost() {
        for (Month month : page.months()) {
            assertThat(month.listPrice()).isLessThan(0.1 * month.deals());
            assertThat(month.withFreeTier()).isLessThan(month.listPrice());
        }
        assertThat(page.months().get(2).listPrice() + page.fixedList()).isLessThan(14);
        assertThat(page.fixedFree()).as("what watches is free").isZero();
    }

    @Test
    void writesAreTheLargestPartOfASmallBillAndReadsOfALargeOne() {
        Month small = page.months().get(2);
        Month large = page.months().getLast();
        assertThat(small.units().writes() * Prices.WRITE_UNIT)
                .isGreaterThan(small.units().reads() * Prices.READ_UNIT)
                .isGreaterThan(small.gbSeconds() * Prices.GB_SECOND_ARM);
        assertThat(large.units().reads() * Prices.READ_UNIT)
                .isGreaterThan(large.units().writes() * Prices.WRITE_UNIT)
                .isGreaterThan(large.gbSeconds() * Prices.GB_SECOND_ARM);
    }

    @Test
    void moreDealsCostMoreAndTheBillIsTheSumOfItsParts() {
        Measured measured = new Measured();
        Month one = new Month(10, 350, measured);
        Month other = new Month(10, 700, measured);
        assertThat(other.listPrice()).isGreaterThan(one.listPrice());

        double writes = other.units().writes() - one.units().writes();
        assertThat(writes / 350).isCloseTo(perDeal(measured), within(0.01));
    }

    /** By hand: the steps of a deal, their telling and their counting. */
    private static double perDeal(Measured measured) {
        double steps = 0;
        double counted = Work.TRANSITIONS;
        for (Work.Step step : Work.OF_A_DEAL) {
            steps += measured.of(step.measured()).writes() * step.times();
            counted += step.counted() ? step.times() : 0;
        }
        return steps
                + measured.of("news to two managers").writes() * 5
                + measured.of("move to the next stage").writes() * Work.TRANSITIONS
                + measured.of("counting a deal's beginning").writes() * counted;
    }

    private static CostPage page() {
        try {
            String template = Files.readString(ROOT.resolve("template.yaml"));
            return new CostPage(
                    Metric.values().length,
                    count(template, "AWS::CloudWatch::Alarm"),
                    count(template, "AWS::CloudWatch::Dashboard"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(String template, String type) {
        return (int) Pattern.compile("Type: " + type + "\n").matcher(template).results().count();
    }
}
