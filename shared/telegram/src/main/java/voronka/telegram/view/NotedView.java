package voronka.telegram.view;

import voronka.domain.deal.Deal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** That something is in a deal's history, in one line. */
public final class NotedView {
    private NotedView() {}

    /** It is written down. */
    public static Screen of(Deal deal, Viewer viewer) {
        return screen("noted.done", deal, viewer, Keys.card(deal, viewer));
    }

    /** The same; it may be said to be the client's wish. */
    public static Screen of(Deal deal, int event, Viewer viewer) {
        return screen(
                "noted.done",
                deal,
                viewer,
                Keys.card(deal, viewer),
                Keys.press(viewer.say("key.wish"), new Button.AsWish(deal.id(), event)));
    }

    /** The same of a contact: it may be the client's. */
    public static Screen contact(Deal deal, int event, Viewer viewer) {
        return screen(
                "noted.done",
                deal,
                viewer,
                Keys.card(deal, viewer),
                Keys.press(viewer.say("key.fill_client"), new Button.FillClient(deal.id(), event)));
    }

    /** It is written down as the client's wish. */
    public static Screen wish(Deal deal, Viewer viewer) {
        return screen("noted.wish", deal, viewer, Keys.card(deal, viewer));
    }

    /** It reads otherwise now. */
    public static Screen amended(Deal deal, Viewer viewer) {
        return screen("noted.amended", deal, viewer, Keys.card(deal, viewer));
    }

    private static Screen screen(String words, Deal deal, Viewer viewer, Screen.Key... keys) {
        Html text = Html.of(viewer.say(words) + " ").bold(deal.facts().title());
        return Screen.of(text).row(keys);
    }
}
