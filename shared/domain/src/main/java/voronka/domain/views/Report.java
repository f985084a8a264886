package voronka.domain.views;

import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;

/**
 * A report as somebody looks at it. Who may see how much of it is not said here: that is decided
 * for each reader at the moment it is shown.
 *
 * @param view of when and of which deals; all of them where the report knows no filters
 * @param place which line of {@link Kind#WHAT_IF} is changed; else 0
 * @param percent by how much; else 0
 */
public record Report(Kind kind, FunnelView view, int place, int percent) {
    /** What is reported. */
    public enum Kind {
        /** The funnel now, of a period, or what was lost in it. */
        FUNNEL,
        TREND,
        RATING,
        PULSE,
        AHEAD,
        DIAGNOSIS,
        STUCK,
        WHAT_IF,
        KEY_STAGE,
        PLAN
    }

    /** A report without anything besides its view. */
    public static Report of(Kind kind, FunnelView view) {
        return new Report(kind, view, 0, 0);
    }

    /** The same of other days. */
    public Report of(Days period) {
        return new Report(kind, view.of(view.kind(), period), place, percent);
    }
}
