package voronka.telegram.view;

import voronka.domain.funnel.Snapshot;
import voronka.telegram.screen.Screen;

/** The funnel as text: a bar per stage, number and sum. */
public final class FunnelText {
    private FunnelText() {}

    /**
     * The funnel as it is now.
     *
     * @param own whether it is the viewer's own deals, or the company's
     */
    public static Screen now(Snapshot funnel, boolean own, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
