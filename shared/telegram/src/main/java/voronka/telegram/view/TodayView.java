package voronka.telegram.view;

import java.util.List;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Screen;

/** What a person has promised up to the end of today: overdue first, then by the clock. */
public final class TodayView {
    private TodayView() {}

    /** A promise and the deal it is about. */
    public record Line(FollowUp followUp, Deal deal) {}

    /**
     * The list, each line with a key that opens its deal.
     *
     * @param without the person's open deals about which nothing is promised
     */
    public static Screen of(List<Line> lines, List<? extends Deal> without, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
