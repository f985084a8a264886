package voronka.telegram.view;

import java.util.List;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.telegram.screen.Screen;

/** Several deals, each with a key that opens it. */
public final class DealList {
    private DealList() {}

    /** The person's open deals, by stage. */
    public static Screen mine(List<? extends Deal> deals, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
