package voronka.telegram.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import voronka.domain.activity.Touches;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Worklist;
import voronka.domain.followup.Worklist.Rank;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** What a person has to do today, the most urgent first, each line with a key to its deal. */
public final class TodayView {
    private static final int LONGEST_LAST_WORDS = 40;

    private TodayView() {}

    /** Something to do and the deal it is about. */
    public record Line(Worklist.Item item, Deal deal) {
        FollowUp promise() {
            return Objects.requireNonNull(item.promise());
        }
    }

    /**
     * The list.
     *
     * @param lines the first of them, in their order
     * @param all how many there are
     * @param touches how many of them are clients who are to hear from the person
     */
    public static Screen of(List<Line> lines, int all, int touches, Viewer viewer) {
        NumberedList list = new NumberedList();
        for (Rank rank : Rank.values()) {
            List<Line> here = lines.stream().filter(l -> l.item().rank() == rank).toList();
            if (!here.isEmpty()) {
                String heading = viewer.say("today." + rank.name());
                list.heading(rank == Rank.TOUCH ? heading + ": " + touches : heading);
                here.forEach(line -> list.line(line.deal(), line(line, list, viewer)));
            }
        }
        list.leftOut(all - lines.size());
        Html title =
                Html.empty()
                        .bold(viewer.say("today.title", "day", viewer.dates().date(viewer.now())));
        if (lines.stream().noneMatch(line -> line.item().isDue())) {
            title.line().text(viewer.say("today.nothing"));
        }
        Screen.Key refresh = Keys.press(viewer.say("key.refresh"), new Button.Today());
        return lines.isEmpty()
                ? list.under(title, viewer, refresh)
                : list.under(
                        title,
                        viewer,
                        Keys.press(viewer.say("key.work"), new Button.Work(0)),
                        refresh);
    }

    private static String line(Line line, NumberedList list, Viewer viewer) {
        return switch (line.item().rank()) {
            case OVERDUE, DUE_NOW, TODAY -> promise(line, list, viewer);
            case TOUCH -> touch(line, list, viewer);
            case NO_STEP ->
                    viewer.say(
                            "today.deal", "n", list.next(), "deal", DealLines.brief(line.deal()));
            case SILENT ->
                    viewer.say(
                            "today.silent",
                            "n",
                            list.next(),
                            "deal",
                            DealLines.brief(line.deal()),
                            "long",
                            silence(line.item().since(), viewer));
        };
    }

    private static String promise(Line line, NumberedList list, Viewer viewer) {
        Instant due = line.promise().due().instant();
        boolean today = viewer.dates().isToday(due);
        return viewer.say(
                "today.line",
                "n",
                list.next(),
                "when",
                today ? viewer.dates().time(due) : viewer.dates().moment(due),
                "what",
                PromiseText.of(line.promise(), 36, viewer),
                "deal",
                DealLines.brief(line.deal()));
    }

    private static String touch(Line line, NumberedList list, Viewer viewer) {
        Touches.Latest latest = line.deal().facts().touches().latest();
        String told =
                viewer.say(
                        "today.silent",
                        "n",
                        list.next(),
                        "deal",
                        DealLines.brief(line.deal()),
                        "long",
                        silence(Worklist.heard(line.deal()), viewer));
        return latest == null || latest.activity().said().text().isBlank()
                ? told
                : told
                        + viewer.say(
                                "today.said",
                                "words",
                                Excerpt.line(latest.activity().said().text(), LONGEST_LAST_WORDS));
    }

    static String silence(Instant since, Viewer viewer) {
        long days = Duration.between(since, viewer.now()).toDays();
        return viewer.words().count("work.silent", days);
    }
}
