package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import voronka.domain.activity.Activity;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealLog;
import voronka.domain.search.ClientsHistory;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** All that happened with a client over all their deals, newest first, page by page. */
public final class ClientView {
    private static final int ROOM = Html.LONGEST - 300;
    private static final int MOST = 12;
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_TITLE = 60;

    private ClientView() {}

    /**
     * A page.
     *
     * @param from whose card it was opened from
     * @param place the entry it begins with, from 0 for the newest
     * @param books the book a deal runs on
     */
    public static Screen of(
            Deal from,
            ClientsHistory.Told told,
            int place,
            Function<Deal, SalesBook> books,
            Viewer viewer) {
        Html text = Html.of(viewer.say("client.title") + ": ");
        text.bold(client(from)).line();
        text.text(viewer.words().count("client.deals", told.deals().size())).line();
        List<ClientsHistory.Entry> left = told.entries().stream().skip(place).toList();
        int shown = 0;
        for (ClientsHistory.Entry one : left) {
            Html entry = told(one, books.apply(one.deal()), viewer);
            if (shown == MOST || shown > 0 && text.length() + entry.length() > ROOM) {
                break;
            }
            text.add(entry);
            shown++;
        }
        int earlier = left.size() - shown;
        if (earlier > 0) {
            text.line().text(viewer.words().count("history.earlier", earlier));
        }
        return new Screen(text, keys(from, told.deals(), place, shown, earlier, viewer));
    }

    private static String client(Deal deal) {
        String client = DealLines.client(deal);
        return client.isEmpty() ? Excerpt.line(deal.facts().title(), LONGEST_TITLE) : client;
    }

    private static Html told(ClientsHistory.Entry one, SalesBook book, Viewer viewer) {
        EventText events = new EventText(new BookText(book, viewer), viewer);
        DealLog.Entry entry = one.entry();
        DealEvent event = entry.event();
        Html told = Html.empty().line().italic(events.head(event));
        told.text(" · " + Excerpt.line(one.deal().facts().title(), LONGEST_TITLE)).line();
        Activity activity = entry.activity();
        return told.text(
                        activity == null
                                ? events.what(entry)
                                : new ActivityText(viewer).of(activity, LONGEST_WORDS))
                .line();
    }

    private static List<List<Screen.Key>> keys(
            Deal from, List<Deal> deals, int place, int shown, int earlier, Viewer viewer) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        for (Deal deal : deals.stream().limit(Keys.MOST_ROWS - 2).toList()) {
            if (!deal.id().equals(from.id())) {
                String title = Excerpt.line(deal.facts().title(), LONGEST_TITLE);
                rows.add(List.of(Keys.press(title, new Button.Card(deal.id()))));
            }
        }
        List<Screen.Key> turning = new ArrayList<>();
        if (place > 0) {
            turning.add(Keys.press(viewer.say("key.newest"), new Button.OfClient(from.id(), 0)));
        }
        if (earlier > 0) {
            turning.add(
                    Keys.press(
                            viewer.say("key.earlier"),
                            new Button.OfClient(from.id(), place + shown)));
        }
        rows.add(turning);
        rows.add(List.of(Keys.back(from, viewer)));
        return rows;
    }
}
