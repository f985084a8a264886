package voronka.telegram.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** What a person has promised up to the end of today: overdue first, then by the clock. */
public final class TodayView {
    private TodayView() {}

    /** A promise and the deal it is about. */
    public record Line(FollowUp followUp, Deal deal) {
        private boolean isLate(Viewer viewer) {
            return followUp.due().instant().isBefore(viewer.now());
        }
    }

    /**
     * The list, each line with a key that opens its deal.
     *
     * @param without the person's open deals about which nothing is promised
     */
    public static Screen of(List<Line> lines, List<? extends Deal> without, Viewer viewer) {
        List<Line> byTime =
                lines.stream()
                        .sorted(Comparator.comparing(line -> line.followUp().due().instant()))
                        .toList();
        NumberedList list = new NumberedList();
        promises(
                "today.late", byTime.stream().filter(l -> l.isLate(viewer)).toList(), list, viewer);
        promises(
                "today.now", byTime.stream().filter(l -> !l.isLate(viewer)).toList(), list, viewer);
        if (!without.isEmpty()) {
            list.heading(viewer.say("today.without"));
            without.forEach(deal -> list.line(deal, deal(deal, list, viewer)));
        }
        Html title =
                Html.empty()
                        .bold(viewer.say("today.title", "day", viewer.dates().date(viewer.now())));
        if (lines.isEmpty()) {
            title.line().text(viewer.say("today.nothing"));
        }
        return list.under(title, viewer, Keys.press(viewer.say("key.refresh"), new Button.Today()));
    }

    private static void promises(
            String heading, List<Line> lines, NumberedList list, Viewer viewer) {
        if (!lines.isEmpty()) {
            list.heading(viewer.say(heading));
            lines.forEach(line -> list.line(line.deal(), promise(line, list, viewer)));
        }
    }

    private static String promise(Line line, NumberedList list, Viewer viewer) {
        Instant due = line.followUp().due().instant();
        boolean today = viewer.dates().isToday(due);
        return viewer.say(
                "today.line",
                "n",
                list.next(),
                "when",
                today ? viewer.dates().time(due) : viewer.dates().moment(due),
                "what",
                PromiseText.of(line.followUp(), 36, viewer),
                "deal",
                DealLines.brief(line.deal()));
    }

    private static String deal(Deal deal, NumberedList list, Viewer viewer) {
        return viewer.say("today.deal", "n", list.next(), "deal", DealLines.brief(deal));
    }
}
