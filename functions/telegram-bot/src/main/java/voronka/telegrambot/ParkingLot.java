package voronka.telegrambot;

import java.time.Instant;

/** Where an update goes that our own code cannot digest. */
interface ParkingLot {
    /** Parks it, once however often it comes. */
    void park(String updateId, String body, Instant at);
}
