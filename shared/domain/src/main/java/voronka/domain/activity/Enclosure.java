package voronka.domain.activity;

/** What comes with words, or instead of them. */
public sealed interface Enclosure {
    /**
     * A file that lies with the messenger.
     *
     * @param id what the messenger sends it on by, for as long as the bot lives
     * @param name what its sender calls it; a name by its kind where it has none
     */
    record File(Kind kind, String id, String name) implements Enclosure {}

    /** A place on the map, in degrees. */
    record Place(double latitude, double longitude) implements Enclosure {}

    /**
     * Somebody's contact.
     *
     * @param phone as the messenger tells it
     */
    record Person(String name, String phone) implements Enclosure {}

    /** How a file is shown. */
    enum Kind {
        DOCUMENT,
        PHOTO,
        VOICE,
        AUDIO,
        VIDEO,
        /** A round video. */
        VIDEO_NOTE,
        ANIMATION,
        STICKER
    }
}
