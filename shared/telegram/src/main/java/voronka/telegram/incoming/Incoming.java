package voronka.telegram.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;

/** Something a person did in the chat. */
public sealed interface Incoming {
    /** Telegram's number of it: the same again is the same update. */
    long update();

    /** Who did it. */
    Sender sender();

    /** Somebody, as Telegram knows them. */
    record Sender(Chat chat, String name, Language language) {}

    /**
     * Somebody wrote.
     *
     * @param about the deal of the message it replies to; null when it replies to none
     */
    record Text(long update, Sender sender, long message, String text, @Nullable DealId about)
            implements Incoming {}

    /**
     * Somebody pressed a key under one of our messages.
     *
     * @param picture whether that message is a picture with its text under it
     * @param changed when it was sent, or edited last; the epoch when it is too old to tell
     */
    record Tap(
            long update,
            Sender sender,
            String query,
            long message,
            boolean picture,
            Instant changed,
            String data)
            implements Incoming {}

    /** Somebody shared a contact. */
    record SharedContact(long update, Sender sender, String name, String phone)
            implements Incoming {}

    /**
     * Somebody sent a file.
     *
     * @param caption the words under it; "" for none
     * @param about the deal of the message it replies to; null when it replies to none
     */
    record Attached(
            long update,
            Sender sender,
            long message,
            AttachedFile file,
            String caption,
            @Nullable DealId about)
            implements Incoming {}

    /** Somebody blocked the bot, or came back. */
    record Reachable(long update, Sender sender, boolean reachable) implements Incoming {}

    /** Something that we do not answer yet, by its kind: "sticker", "poll". */
    record Other(long update, Sender sender, String kind) implements Incoming {}
}
