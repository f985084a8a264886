package voronka.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a local stack is to be.
 *
 * @param root the project's folder, where template.yaml lies
 * @param port where the HTTP API and the page listen; 0 for a free one
 * @param folder where the database keeps its data; null for memory
 * @param database another database's end point; null for DynamoDB Local
 * @param base the clock beneath the stack's own
 * @param start what the stack's clock shows first; null for the base's time
 * @param zone the company's zone, in which skips in time are counted
 * @param chats whose messages go where
 */
public record StackOptions(
        Path root,
        int port,
        @Nullable Path folder,
        @Nullable URI database,
        Clock base,
        @Nullable Instant start,
        ZoneId zone,
        Chats chats) {

    /** Where the bot's messages go. */
    public sealed interface Chats {
        /** Into chats on this machine. */
        record Here() implements Chats {}

        /**
         * To Telegram, with a real bot's token.
         *
         * @param api another Bot API server's address; null for Telegram's own
         */
        record Telegram(String token, @Nullable URI api) implements Chats {
            @Override
            public String toString() {
                return "Telegram";
            }
        }
    }

    /** In memory, on a free port, with chats of its own: what tests want. */
    public static StackOptions forTests(Path root, Clock base, ZoneId zone) {
        return new StackOptions(root, 0, null, null, base, null, zone, new Chats.Here());
    }

    /** The same, with a clock that starts at that moment. */
    public StackOptions startingAt(Instant moment) {
        return new StackOptions(root, port, folder, database, base, moment, zone, chats);
    }
}
