package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealEvent;
import voronka.domain.realdata.Opportunities;

/** The forecast on somebody's real sales, as it would have been on past days. */
class ForecastOnRealDataTest {
    private static final Frame FRAME = new Frame(Opportunities.PIPELINE, Opportunities.DOLLARS);

    @Test
    void whatItSaidOfPastMonthsStandsBesideWhatCame() throws IOException {
        Path folder = Opportunities.folder();
        assumeTrue(folder != null, "real data: name their folder by -Ddata=… or VORONKA_DATA");
        List<DealEvent> events = Opportunities.read(folder);
        LocalDate day = LocalDate.of(2017, 12, 15);

        Forecast forecast = asked(events, day);

        Forecast.Month december = forecast.months().getFirst();
        assertThat(december.trials()).hasSize(Forecasting.MONTHS);
        assertThat(december.trials().getFirst().month()).isEqualTo(YearMonth.of(2017, 11));
        assertThat(december.trials().getFirst().fact().deals()).isEqualTo(406);
        assertThat(december.trials().getFirst().fact().sum()).isEqualTo(938_943_00);
        double off =
                december.trials().stream()
                        .mapToDouble(t -> Math.abs(t.expected().sum() / t.fact().sum() - 1))
                        .average()
                        .orElseThrow();
        assertThat(off).isLessThan(0.4);
    }

    @Test
    void aPastDayIsAnsweredAsOnThatDay() throws IOException {
        Path folder = Opportunities.folder();
        assumeTrue(folder != null, "real data: name their folder by -Ddata=… or VORONKA_DATA");
        List<DealEvent> events = Opportunities.read(folder);
        LocalDate then = LocalDate.of(2017, 9, 15);
        List<DealEvent> known = events.stream().filter(e -> !e.day().isAfter(then)).toList();

        Forecast.Much asked = asked(known, then).months().getFirst().expected();
        Forecast.Trial trial =
                asked(events, LocalDate.of(2017, 12, 15)).months().getFirst().trials().stream()
                        .filter(one -> one.asOf().equals(then))
                        .findFirst()
                        .orElseThrow();

        assertThat(trial.expected().deals()).isEqualTo(asked.deals());
        assertThat(trial.expected().sum()).isEqualTo(asked.sum());
    }

    private static Forecast asked(List<DealEvent> events, LocalDate day) {
        Days window = new Days(Opportunities.BEFORE_ALL, day);
        List<DealEvent> known = events.stream().filter(e -> window.has(e.day())).toList();
        Lifelines lives = new Lifelines(window, known, List.of(), ZoneOffset.UTC);
        Selection all =
                new Selection(
                        FunnelView.all(), null, FRAME, new CounterKey.Slice.All(), null, null, day);
        return new Forecasting(lives, FRAME, day, anybody -> true).forecast(all);
    }
}
