package voronka.telegram.view;

import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** While the log is being read: how far. */
public final class ReadingView {
    private ReadingView() {}

    /** Nothing has been read yet. */
    public static Screen begun(Viewer viewer) {
        return Screen.of(Html.of(viewer.say("reading.begun")));
    }

    /** So many of so many entries. */
    public static Screen of(int read, int all, Viewer viewer) {
        long percent = all == 0 ? 100 : 100L * read / all;
        int bars = (int) (percent / 10);
        return Screen.of(
                Html.of(viewer.say("reading.progress", "read", read, "all", all))
                        .line()
                        .text("▓".repeat(bars) + "░".repeat(10 - bars)));
    }
}
