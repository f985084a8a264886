package voronka.telegram.view;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Promises by day, or by who is late with them. */
public final class PromiseList {
    private PromiseList() {}

    /** A promise and the deal it is about. */
    public record Line(FollowUp promise, Deal deal) {}

    /**
     * The days ahead.
     *
     * @param lines the first of them, by their time
     * @param all how many there are
     */
    public static Screen week(List<Line> lines, int all, Viewer viewer) {
        return of(
                "week.",
                lines,
                all,
                line -> viewer.dates().date(line.promise().due().instant()),
                line -> viewer.dates().time(line.promise().due().instant()),
                viewer);
    }

    /** What is late, by how many days, and whose it is. */
    public static Screen overdue(List<Line> lines, int all, Viewer viewer) {
        return of(
                "overdue.",
                lines,
                all,
                line -> viewer.name(line.promise().owner()),
                line -> late(line, viewer),
                viewer);
    }

    private static String late(Line line, Viewer viewer) {
        Duration late = Duration.between(line.promise().due().instant(), viewer.now());
        return late.toDays() > 0
                ? viewer.words().count("overdue.days", late.toDays())
                : viewer.words().count("overdue.hours", Math.max(1, late.toHours()));
    }

    private static Screen of(
            String kind,
            List<Line> lines,
            int all,
            Function<Line, String> heading,
            Function<Line, String> when,
            Viewer viewer) {
        if (lines.isEmpty()) {
            return Screen.of(Html.of(viewer.say(kind + "none")))
                    .row(Keys.press(viewer.say("key.today"), new Button.Today()));
        }
        NumberedList list = new NumberedList();
        String under = "";
        for (Line line : lines) {
            if (!heading.apply(line).equals(under)) {
                under = heading.apply(line);
                list.heading(under);
            }
            list.line(
                    line.deal(),
                    viewer.say(
                            "today.line",
                            "n",
                            list.next(),
                            "when",
                            when.apply(line),
                            "what",
                            PromiseText.of(line.promise(), 36, viewer),
                            "deal",
                            DealLines.brief(line.deal())));
        }
        list.leftOut(all - lines.size());
        return list.under(
                Html.empty().bold(viewer.words().count(kind + "title", all)),
                viewer,
                Keys.press(viewer.say("key.today"), new Button.Today()));
    }
}
