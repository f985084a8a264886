package voronka.telegrambot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalLong;
import voronka.aws.lambda.HttpResponse;
import voronka.aws.lambda.Log;
import voronka.aws.metrics.Metric;
import voronka.aws.metrics.Metrics;
import voronka.telegram.client.Courier;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.incoming.UpdateReader;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/**
 * Puts aside what we cannot digest and tells the messenger that it was taken, so that one poisoned
 * message never mutes a chat. Only when even that fails does the update have to come again.
 */
final class Parking {
    private final ParkingLot lot;
    private final Courier courier;
    private final Metrics metrics;
    private final Clock clock;

    Parking(ParkingLot lot, Courier courier, Metrics metrics, Clock clock) {
        this.lot = lot;
        this.courier = courier;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Something that is no update to us; without so much as a number it is nobody's. */
    HttpResponse unreadable(byte[] body, Log log) {
        String text = new String(body, StandardCharsets.UTF_8);
        OptionalLong number = UpdateReader.updateId(text);
        if (number.isEmpty()) {
            log.warn("what came is no update");
            return HttpResponse.empty(400);
        }
        return HttpResponse.empty(parked(number.getAsLong(), text, log) ? 200 : 503);
    }

    /** An update on which our code has failed; the person is told once, with its number. */
    HttpResponse poison(Incoming incoming, String body, Log log) {
        long number = incoming.update();
        if (!parked(number, body, log)) {
            return HttpResponse.empty(503);
        }
        String apology = BotWords.in(incoming.sender().language()).say("apology", "number", number);
        try {
            courier.send(incoming.sender().chat(), Screen.of(Html.of(apology)));
        } catch (RuntimeException e) {
            log.error("an apology could not be sent", e, "update", number);
        }
        return HttpResponse.empty(200);
    }

    private boolean parked(long number, String body, Log log) {
        try {
            lot.park(String.valueOf(number), body, clock.instant());
            metrics.record(log, Metric.PARKED_UPDATES, 1);
            log.warn("an update is parked", "update", number);
            return true;
        } catch (RuntimeException e) {
            log.error("an update could not be parked", e, "update", number);
            return false;
        }
    }
}
