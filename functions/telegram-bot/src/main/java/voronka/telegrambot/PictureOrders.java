package voronka.telegrambot;

import voronka.domain.team.Chat;
import voronka.telegram.picture.PictureOrder;

/** Where pictures are ordered: another function draws them and puts them into their messages. */
interface PictureOrders {
    /** Orders a picture; its message awaits it until it is forgotten. */
    void order(PictureOrder order);

    /** That message shows something else now: whatever it awaits must not come any more. */
    void forget(Chat chat, long message);
}
