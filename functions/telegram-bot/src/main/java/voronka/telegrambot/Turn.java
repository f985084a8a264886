package voronka.telegrambot;

import java.time.ZoneId;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Marker;
import voronka.domain.parcel.Parcel;
import voronka.domain.selling.Order;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.time.Delay;
import voronka.domain.time.Due;
import voronka.telegram.view.Viewer;
import voronka.telegram.words.Words;

/**
 * One message or tap of a member.
 *
 * @param viewer who it is, as the roster of this moment says, and when
 * @param update the messenger's number of it: the same again is the same wish
 * @param site the address our HTTP API is called by, without a slash at the end
 * @param tapped the message whose key was pressed; 0 for none
 */
record Turn(Viewer viewer, long update, String site, long tapped) {
    /** One that begins with no message of ours. */
    Turn(Viewer viewer, long update, String site) {
        this(viewer, update, site, 0);
    }

    /** The same, by a key under that message. */
    Turn under(long message) {
        return new Turn(viewer, update, site, message);
    }

    Member member() {
        return viewer.member();
    }

    ZoneId zone() {
        return viewer.zone();
    }

    Words words() {
        return BotWords.in(member().language());
    }

    /** What makes this turn's change safe to repeat. */
    Marker marker() {
        return new Marker("update", String.valueOf(update), "", viewer.now().plus(Marker.LONG));
    }

    /** A typed line that is kept until a key says what is to become of it. */
    Parcel line(String typed) {
        Chat chat = member().chat();
        return Parcel.of(
                new Parcel.Key(chat == null ? 0 : chat.person(), "u-" + update),
                update,
                Said.of(Cut.to(Said.LONGEST_TEXT, typed)),
                null,
                viewer.now());
    }

    /** A wish made from no screen: it is for the deal as it is now. */
    Order order(DealId deal) {
        return Order.of(member(), viewer.roster(), deal, null, marker(), viewer.now());
    }

    /** A wish made from a screen that was drawn at that revision. */
    Order order(DealId deal, int revision) {
        return Order.of(member(), viewer.roster(), deal, revision, marker(), viewer.now());
    }

    /** The first of two wishes of one turn, each safe to repeat. */
    Order orderFirst(DealId deal) {
        Marker first = new Marker("update first", String.valueOf(update), "", marker().expires());
        return Order.of(member(), viewer.roster(), deal, null, first, viewer.now());
    }

    /** A wish beside another one of the same turn; it has to be safe to repeat by itself. */
    Order orderBeside(DealId deal) {
        return Order.of(member(), viewer.roster(), deal, null, null, viewer.now());
    }

    /** When that delay is over, on the member's clock. */
    Due in(Delay delay) {
        return delay.from(viewer.now(), zone());
    }
}
