package voronka.telegram.client;

/** What fetching a file gave. */
public sealed interface Fetched {
    /** All of it. */
    @SuppressWarnings("ArrayRecordComponent") // Read at once: nobody compares it.
    record Content(byte[] bytes) implements Fetched {}

    /** It is larger than was asked for; nothing of it was kept. */
    record TooLarge() implements Fetched {}

    /** The messenger does not have it any more. */
    record Gone() implements Fetched {}

    /** Not now. */
    record Later(String why) implements Fetched {}
}
