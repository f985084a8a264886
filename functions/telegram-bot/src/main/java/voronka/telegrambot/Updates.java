package voronka.telegrambot;

import voronka.telegram.incoming.Incoming;

/** Reads updates as the messenger sends them. */
interface Updates {
    /** What an update is to us. */
    sealed interface Reading {}

    /** Somebody did something that we answer. */
    record Understood(Incoming incoming) implements Reading {}

    /** An update of a kind that does not concern us. */
    record NotForUs() implements Reading {}

    /** No update, or none that we can read. */
    record Unreadable() implements Reading {}

    /** Reads it from JSON. */
    Reading read(byte[] json);
}
