package voronka.telegram.view;

import voronka.domain.Messenger.News;
import voronka.telegram.screen.Screen;

/** News as one person reads it. */
public final class NewsView {
    private NewsView() {}

    /** The message, true as of the deal it is given: a lead taken meanwhile offers no Take. */
    public static Screen of(News news, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
