package voronka.telegram.view;

import java.util.List;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.DealFile;
import voronka.telegram.screen.Screen;

/** A deal on one screen: what it is, where it stands, what is next, and what can be done. */
public final class DealCard {
    private DealCard() {}

    /** The card. Keys that the viewer may not use are not drawn. */
    public static Screen of(DealFile file, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** What happened with the deal, newest first, with the way back to the card. */
    public static Screen history(
            DealFile file, List<DealEvent> log, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
