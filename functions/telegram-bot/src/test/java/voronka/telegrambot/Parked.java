package voronka.telegrambot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A parking lot in memory. */
final class Parked implements ParkingLot {
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private boolean closed;

    @Override
    public void park(String updateId, String body, Instant at) {
        if (closed) {
            throw new IllegalStateException("the parking lot is closed");
        }
        bodies.put(updateId, body);
    }

    void close() {
        closed = true;
    }

    Map<String, String> bodies() {
        return Map.copyOf(bodies);
    }
}
