package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that happened on the people's side and that the bot is told.
 *
 * @param chat the chat whose updates go out one after another
 * @param body the Bot API's Update
 */
record Update(int id, long chat, String kind, ObjectNode body, Instant born) {
    boolean isOver(Instant now) {
        Duration life = kind.equals("callback_query") ? Taps.LIFE : Updates.LIFE;
        return now.isAfter(born.plus(life));
    }
}
