package voronka.telegrambot;

import java.util.HashMap;
import java.util.Map;
import voronka.telegram.client.Fetched;

/** The files that people have sent, by their ids. */
final class Shelf implements Fetching {
    private final Map<String, byte[]> files = new HashMap<>();

    void put(String id, byte[] bytes) {
        files.put(id, bytes);
    }

    @Override
    public Fetched fetch(String id, int most) {
        byte[] bytes = files.get(id);
        if (bytes == null) {
            return new Fetched.Gone();
        }
        return bytes.length > most ? new Fetched.TooLarge() : new Fetched.Content(bytes);
    }
}
