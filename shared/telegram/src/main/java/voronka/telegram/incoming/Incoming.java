package voronka.telegram.incoming;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Enclosure;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;
import voronka.domain.parcel.Parcel;
import voronka.domain.team.Chat;
import voronka.domain.team.Language;
import voronka.telegram.screen.Excerpt;

/** Something a person did in the chat. */
public sealed interface Incoming {
    /** Telegram's number of it: the same again is the same update. */
    long update();

    /** Who did it. */
    Sender sender();

    /** Somebody, as Telegram knows them. */
    record Sender(Chat chat, String name, Language language) {}

    /**
     * What goes with whatever somebody sends.
     *
     * @param message its number in the chat
     * @param about the deal of the message it replies to; null when it replies to none
     * @param author whose words they are when they were forwarded; null for the sender's own
     * @param album what several files sent at once have in common; null for one that came alone
     */
    record Envelope(
            long message,
            @Nullable DealId about,
            Parcel.@Nullable Author author,
            @Nullable String album) {}

    /** Somebody sent something. */
    sealed interface Sent extends Incoming {
        /** What goes with it. */
        Envelope envelope();

        /** The deal of the message it replies to; null when it replies to none. */
        default @Nullable DealId about() {
            return envelope().about();
        }

        /** What it says, and what it encloses. */
        Said said();

        /** It as it is kept. */
        default Parcel parcel(Instant at) {
            long person = sender().chat().person();
            Parcel.Key key = Parcel.Key.of(person, envelope().message(), envelope().album());
            return Parcel.of(key, envelope().message(), said(), envelope().author(), at);
        }
    }

    /** Somebody wrote. */
    record Text(long update, Sender sender, Envelope envelope, String text) implements Sent {
        @Override
        public Said said() {
            return Said.of(Excerpt.cut(text, Said.LONGEST_TEXT));
        }
    }

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
    record SharedContact(long update, Sender sender, Envelope envelope, String name, String phone)
            implements Sent {
        @Override
        public Said said() {
            return new Said("", List.of(new Enclosure.Person(name, phone)));
        }
    }

    /**
     * Somebody sent a place, in degrees.
     *
     * @param title what it is called, with its address; "" for a bare place
     */
    record Place(
            long update,
            Sender sender,
            Envelope envelope,
            double latitude,
            double longitude,
            String title)
            implements Sent {
        @Override
        public Said said() {
            return new Said(title, List.of(new Enclosure.Place(latitude, longitude)));
        }
    }

    /**
     * Somebody sent a file.
     *
     * @param caption the words under it; "" for none
     */
    record Attached(
            long update, Sender sender, Envelope envelope, AttachedFile file, String caption)
            implements Sent {
        @Override
        public Said said() {
            return new Said(
                    caption,
                    List.of(
                            new Enclosure.File(
                                    Enclosure.Kind.valueOf(file.kind().name()),
                                    file.id(),
                                    file.name())));
        }
    }

    /** Somebody has changed what they had sent; this is how it reads now. */
    record Edited(Sent now) implements Incoming {
        @Override
        public long update() {
            return now.update();
        }

        @Override
        public Sender sender() {
            return now.sender();
        }
    }

    /** Somebody blocked the bot, or came back. */
    record Reachable(long update, Sender sender, boolean reachable) implements Incoming {}

    /**
     * Somebody gave a command in a group; the sender's chat is the group. Nothing else that is said
     * there is any of our business.
     */
    record InGroup(long update, Sender sender, String text) implements Incoming {}

    /** Somebody took us out of a group, which is the sender's chat. */
    record OutOfGroup(long update, Sender sender) implements Incoming {}

    /** Something that no history takes, by its kind: "sticker", "poll". */
    record Other(long update, Sender sender, String kind) implements Incoming {}
}
