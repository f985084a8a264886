package voronka.telegrambot;

import voronka.telegram.client.Fetched;

/** Brings a file that somebody has sent. */
@FunctionalInterface
interface Fetching {
    /**
     * The file.
     *
     * @param most the most bytes that are of use
     */
    Fetched fetch(String id, int most);
}
