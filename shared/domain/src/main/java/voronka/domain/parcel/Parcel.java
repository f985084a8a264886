package voronka.domain.parcel;

import java.time.Instant;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealId;

/**
 * Something a person sent in the chat: one message, or the several of an album. It waits here until
 * somebody says which deal it belongs to; by it an edited message finds the entry it became.
 *
 * @param parts what each message says, by its number in the chat
 * @param author whose words they are when they were forwarded; null for the person's own
 * @param place where it is written down; null while nowhere
 * @param version 0 for a parcel not stored yet
 */
public record Parcel(
        Key key,
        NavigableMap<Long, Said> parts,
        @Nullable Author author,
        @Nullable Place place,
        Instant at,
        long version) {

    /**
     * Which parcel it is.
     *
     * @param person the messenger's number of whoever sent it
     * @param id of the message or the album. Its dash tells it from the id of a deal
     */
    public record Key(long person, String id) {
        private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,30}");

        /** Of a message, by its number in the chat. */
        public static Key ofMessage(long person, long message) {
            return new Key(person, "m-" + message);
        }

        /** Of an album; a name that fits nowhere is as good as none. */
        public static Key of(long person, long message, @Nullable String album) {
            return album != null && PLAIN.matcher(album).matches()
                    ? new Key(person, "a-" + album)
                    : ofMessage(person, message);
        }

        /** Whether more messages may belong to it. */
        public boolean isAlbum() {
            return id.startsWith("a-");
        }
    }

    /**
     * Whose words were forwarded.
     *
     * @param wrote when they were written first
     */
    public record Author(String name, Instant wrote) {}

    /** The event of a deal's log that tells it. */
    public record Place(DealId deal, int event) {}

    public Parcel {
        parts = Collections.unmodifiableNavigableMap(new TreeMap<>(parts));
    }

    /** Of one message. */
    public static Parcel of(Key key, long message, Said said, @Nullable Author author, Instant at) {
        return new Parcel(key, new TreeMap<>(java.util.Map.of(message, said)), author, null, at, 0);
    }

    /** All that was said, in the order of its messages. */
    public Said said() {
        return parts.values().stream().reduce(Said.NOTHING, Said::and);
    }

    /** What it is to a deal: the client's words when they were forwarded, or a note. */
    public Activity activity() {
        return author == null
                ? new Activity.Note(said())
                : new Activity.Message(author.name(), author.wrote(), said());
    }

    /** With what that one has, which says its messages anew. */
    public Parcel with(Parcel more) {
        NavigableMap<Long, Said> all = new TreeMap<>(parts);
        all.putAll(more.parts());
        return new Parcel(key, all, author, place, at, version);
    }

    /** Written down there. */
    public Parcel placed(DealId deal, int event) {
        return new Parcel(key, parts, author, new Place(deal, event), at, version);
    }
}
