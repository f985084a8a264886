package voronka.telegrambot;

import voronka.domain.views.Report;
import voronka.telegram.screen.Button;

/**
 * Shows a report as if the person had asked for it now, by the code that answers them then: what
 * they may not see, it does not show.
 */
final class ShowingReport {
    private final FunnelCommand funnel;
    private final ReportTaps reports;
    private final PlanCommand plan;

    ShowingReport(FunnelCommand funnel, ReportTaps reports, PlanCommand plan) {
        this.funnel = funnel;
        this.reports = reports;
        this.plan = plan;
    }

    Reply of(Report report, Turn turn) {
        return switch (report.kind()) {
            case FUNNEL -> funnel.show(report.view(), turn);
            case TREND -> funnel.trend(new Button.Trend(report.view()), turn);
            case RATING -> funnel.rating(new Button.Rating(report.view()), turn);
            case PULSE -> reports.pulse(report.view(), turn);
            case AHEAD -> reports.ahead(report.view(), turn);
            case DIAGNOSIS -> reports.diagnose(report.view(), turn);
            case STUCK -> reports.stuck(turn);
            case WHAT_IF ->
                    funnel.whatIf(
                            new Button.WhatIf(report.view(), report.place(), report.percent()),
                            turn);
            case KEY_STAGE -> funnel.key(report.view(), turn);
            case PLAN -> plan.answer(turn, "");
        };
    }
}
