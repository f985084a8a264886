package voronka.telegrambot;

import java.util.List;
import voronka.domain.book.Books;
import voronka.domain.deal.DealId;
import voronka.domain.publishing.MovingDealsOver;
import voronka.domain.team.Chat;
import voronka.telegram.client.Courier;
import voronka.telegram.screen.Button;
import voronka.telegram.view.MovingOverView;

/** The open deals of earlier versions go over to the newest: so many at once, and their number. */
final class MovingOverTaps {
    /** What fits into the time that a tap has. */
    static final int AT_ONCE = 150;

    private static final int BETWEEN_NEWS = 25;

    private final MovingDealsOver moving;
    private final Books books;
    private final Courier courier;

    MovingOverTaps(MovingDealsOver moving, Books books, Courier courier) {
        this.moving = moving;
        this.books = books;
        this.courier = courier;
    }

    /** How many deals could go over to that version; none for who may not move them. */
    int waiting(int version, Turn turn) {
        return turn.member().role().administers() && version > 1
                ? moving.waiting(version, turn.viewer().roster()).size()
                : 0;
    }

    Reply move(Button.MoveDealsOver button, Turn turn) {
        int version = button.version();
        if (!turn.member().role().administers()) {
            return Reply.toast(turn.words().say("refused.directors"));
        }
        if (version > books.newest().orElseThrow().version()) {
            return Reply.toast(turn.words().say("tap.unknown"));
        }
        List<DealId> waiting = moving.waiting(version, turn.viewer().roster());
        MovingOverView view = new MovingOverView(version, turn.viewer());
        if (!button.sure() && !waiting.isEmpty()) {
            return Reply.of(view.asked(waiting.size()));
        }
        int moved = 0;
        int stuck = 0;
        for (DealId deal : waiting.subList(0, Math.min(AT_ONCE, waiting.size()))) {
            if (moving.move(deal, version, turn.member(), turn.viewer().roster())) {
                moved++;
            } else {
                stuck++;
            }
            if ((moved + stuck) % BETWEEN_NEWS == 0 && moved + stuck < waiting.size()) {
                news(view, moved, waiting.size(), turn);
            }
        }
        return Reply.of(view.moved(moved, stuck, waiting.size() - moved - stuck));
    }

    /** Whether it arrives does not matter: the screen at the end says it all. */
    private void news(MovingOverView view, int done, int all, Turn turn) {
        Chat chat = turn.member().chat();
        if (chat != null && turn.tapped() != 0) {
            courier.edit(chat, turn.tapped(), view.underway(done, all));
        }
    }
}
