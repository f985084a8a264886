package voronka.telegram.screen;

import java.util.List;
import voronka.domain.views.Report;

/** A {@link Report} in the last parts of a button: what, the view, and what is asked besides. */
final class ReportCode {
    private ReportCode() {}

    static String write(Report report) {
        String code = letter(report.kind()) + ":" + FunnelCode.write(report.view());
        return report.percent() == 0 ? code : code + ":" + report.place() + ":" + report.percent();
    }

    /**
     * The report in these parts.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Report read(List<String> parts) {
        boolean more = parts.size() > 1 + FunnelCode.PARTS;
        return new Report(
                kind(parts.getFirst()),
                FunnelCode.read(parts.subList(1, 1 + FunnelCode.PARTS)),
                more ? Integer.parseInt(parts.get(1 + FunnelCode.PARTS)) : 0,
                more ? Integer.parseInt(parts.get(2 + FunnelCode.PARTS)) : 0);
    }

    private static String letter(Report.Kind kind) {
        return switch (kind) {
            case FUNNEL -> "f";
            case TREND -> "t";
            case RATING -> "r";
            case PULSE -> "p";
            case AHEAD -> "a";
            case DIAGNOSIS -> "d";
            case STUCK -> "s";
            case WHAT_IF -> "w";
            case KEY_STAGE -> "k";
            case PLAN -> "l";
        };
    }

    private static Report.Kind kind(String letter) {
        for (Report.Kind kind : Report.Kind.values()) {
            if (letter(kind).equals(letter)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(letter);
    }
}
