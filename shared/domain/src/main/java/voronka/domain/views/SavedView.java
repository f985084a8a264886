package voronka.domain.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.funnel.Days;
import voronka.domain.team.MemberId;

/**
 * A report that somebody keeps under a name.
 *
 * @param id among the owner's views
 * @param report as it was looked at when it was saved
 * @param savedOn the company's day then
 * @param span what the report's days meant; null for just those days, or none
 * @param shared whether colleagues find it, too
 */
public record SavedView(
        MemberId owner,
        String id,
        String name,
        Report report,
        LocalDate savedOn,
        @Nullable Span span,
        boolean shared) {
    /** The longest name. */
    public static final int LONGEST_NAME = 60;

    /** A fresh one, whose days go along where they can. */
    static SavedView fresh(
            MemberId owner, String id, String name, Report report, LocalDate savedOn) {
        SavedView fixed = new SavedView(owner, id, name, report, savedOn, null, false);
        return fixed.spans().stream().findFirst().map(fixed::over).orElse(fixed);
    }

    /** The report as it is to be shown on that day. */
    public Report on(LocalDate today) {
        return span == null ? report : report.of(span.on(today));
    }

    /** What its days may have meant when it was saved. */
    public List<Span> spans() {
        @Nullable Days period = report.view().period();
        return period == null ? List.of() : Span.of(period, savedOn);
    }

    /** What its days may mean besides: the next of these, in the end just those days. */
    public Optional<SavedView> otherwise() {
        List<Span> spans = spans();
        int next = span == null ? 0 : spans.indexOf(span) + 1;
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(over(next < spans.size() ? spans.get(next) : null));
    }

    /** The same over other days; null for just those it was saved with. */
    SavedView over(@Nullable Span other) {
        return new SavedView(owner, id, name, report, savedOn, other, shared);
    }

    /** The same under another name. */
    SavedView named(String other) {
        return new SavedView(owner, id, other, report, savedOn, span, shared);
    }

    /** The same for everybody, or for its owner alone. */
    SavedView shared(boolean now) {
        return new SavedView(owner, id, name, report, savedOn, span, now);
    }
}
