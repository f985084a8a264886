package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.FunnelView;
import voronka.domain.views.Report;
import voronka.domain.views.SavedView;
import voronka.domain.views.Span;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.view.FunnelNames;

/** What a report is called by itself: «Воронка · прошлый месяц · источник: site». */
final class ReportNames {
    private static final String DOT = " · ";

    private final AskingFunnel asking;
    private final Books books;

    ReportNames(AskingFunnel asking, Books books) {
        this.asking = asking;
        this.books = books;
    }

    /** A report that is looked at today, as short as a view's name has to be. */
    String of(Report report, Turn turn) {
        FunnelView view = report.view();
        @Nullable Span span =
                view.period() == null
                        ? null
                        : Span.of(view.period(), asking.today()).stream().findFirst().orElse(null);
        return Excerpt.line(of(report, span, turn), SavedView.LONGEST_NAME);
    }

    /** What a view shows. */
    String of(SavedView view, Turn turn) {
        return of(view.report(), view.span(), turn);
    }

    private String of(Report report, @Nullable Span span, Turn turn) {
        FunnelView view = report.view();
        FunnelNames names = new FunnelNames(turn.viewer());
        List<String> parts = new ArrayList<>();
        parts.add(kind(report, turn));
        if (report.kind() == Report.Kind.STUCK || report.kind() == Report.Kind.PLAN) {
            return parts.getFirst();
        }
        if (view.pipeline() != null && books.current().orElseThrow().pipelines().size() > 1) {
            parts.add(asking.frame(view).pipeline().name().in(turn.member().language()));
        }
        if (view.period() != null) {
            parts.add(span == null ? names.period(view) : span(span, turn));
        }
        @Nullable String part = asking.part(view, turn.member(), turn.viewer().roster());
        if (part != null) {
            parts.add(
                    names.part(
                            AskingFunnel.allowed(view, turn.member()), part, asking.frame(view)));
        }
        return String.join(DOT, parts);
    }

    private static String kind(Report report, Turn turn) {
        boolean losses =
                report.kind() == Report.Kind.FUNNEL
                        && report.view().kind() == FunnelView.Kind.LOSSES;
        return turn.words().say("report." + (losses ? "LOSSES" : report.kind().name()));
    }

    /** A period that goes along with the days. */
    static String span(Span span, Turn turn) {
        return span.unit() == Span.Unit.LATELY
                ? turn.words().count("span.LATELY", span.count())
                : turn.words().say("span." + span.unit() + "." + span.count());
    }
}
