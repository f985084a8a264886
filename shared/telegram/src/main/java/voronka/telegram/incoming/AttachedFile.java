package voronka.telegram.incoming;

/**
 * A file that lies with the messenger.
 *
 * @param id what it is fetched or sent on by; good for this bot, for as long as the bot lives
 * @param name what its sender calls it; a name by its kind where it has none
 * @param type its media type, as the messenger believes; "" when it does not say
 * @param bytes how large it is; 0 when the messenger does not say
 */
public record AttachedFile(Kind kind, String id, String name, String type, long bytes) {
    /** What it is to the messenger. */
    public enum Kind {
        DOCUMENT,
        PHOTO,
        VOICE,
        AUDIO,
        VIDEO,
        /** A round video. */
        VIDEO_NOTE,
        ANIMATION
    }
}
