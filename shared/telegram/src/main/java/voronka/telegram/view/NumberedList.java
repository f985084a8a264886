package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.Deal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Lines with numbers, each with a key of that number that opens its deal; cut honestly. */
final class NumberedList {
    /** More lines than that are not read on a phone, nor do they fit a message. */
    static final int MOST = 30;

    private final Html text = Html.empty();
    private final List<Button> cards = new ArrayList<>();
    private int left;

    /** Begins a part of the list, unless no line of it would be shown. */
    void heading(String words) {
        if (cards.size() < MOST) {
            text.line().line().bold(words);
        }
    }

    /** The number that the next line has. */
    int next() {
        return cards.size() + 1;
    }

    /** A line about a deal. */
    void line(Deal deal, String words) {
        if (cards.size() == MOST) {
            left++;
            return;
        }
        cards.add(new Button.Card(deal.id()));
        text.line().text(words);
    }

    /** So many more there are that nobody gave. */
    void leftOut(int more) {
        left += more;
    }

    Screen under(Html title, Viewer viewer, Screen.Key... last) {
        if (left > 0) {
            text.line().text(viewer.say("list.more", "n", left));
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.numbers(cards));
        rows.add(List.of(last));
        return new Screen(title.add(text), rows);
    }
}
