package voronka.aws.dynamodb;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.domain.views.Report;

/** A report as somebody looks at it, as a map attribute. */
final class ReportMap {
    private static final String COUNTED = "counted";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String PIPELINE = "pipeline";
    private static final String BY = "by";
    private static final String PART = "part";
    private static final String MONEY = "money";
    private static final String PLACE = "place";
    private static final String PERCENT = "percent";

    private ReportMap() {}

    static Fields write(Report report) {
        FunnelView view = report.view();
        Days period = view.period();
        FunnelView.Part part = view.part();
        Fields fields =
                Fields.of(report.kind().name())
                        .with(COUNTED, view.kind().name())
                        .with(FIRST, period == null ? null : period.first().toString())
                        .with(LAST, period == null ? null : period.last().toString())
                        .with(PIPELINE, view.pipeline())
                        .with(BY, part == null ? null : part.by().name())
                        .with(PART, part == null ? null : part.code());
        if (view.money()) {
            fields.with(MONEY, 1);
        }
        return report.percent() == 0
                ? fields
                : fields.with(PLACE, report.place()).with(PERCENT, report.percent());
    }

    static Report read(Row row) {
        return new Report(
                Report.Kind.valueOf(row.text(Fields.KIND)),
                new FunnelView(
                        FunnelView.Kind.valueOf(row.text(COUNTED)),
                        days(row),
                        row.textOrNull(PIPELINE),
                        part(row),
                        row.wholeOrZero(MONEY) == 1),
                row.wholeOrZero(PLACE),
                row.wholeOrZero(PERCENT));
    }

    private static @Nullable Days days(Row row) {
        return row.has(FIRST)
                ? new Days(LocalDate.parse(row.text(FIRST)), LocalDate.parse(row.text(LAST)))
                : null;
    }

    private static FunnelView.@Nullable Part part(Row row) {
        return row.has(BY)
                ? new FunnelView.Part(FunnelView.By.valueOf(row.text(BY)), row.text(PART))
                : null;
    }
}
