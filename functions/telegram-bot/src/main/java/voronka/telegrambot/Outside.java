package voronka.telegrambot;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import voronka.aws.metrics.Metrics;
import voronka.domain.contact.PhoneNumbers;
import voronka.telegram.client.Courier;

/**
 * What this function meets beyond the domain: the messenger, secrets, and where it puts what it
 * cannot digest.
 *
 * @param outOfReach which failures say that the store cannot be reached now
 * @param site the address of our HTTP API; "" for the one it is called by
 */
record Outside(
        Courier courier,
        PictureOrders pictures,
        Menus menus,
        Publication publication,
        Fetching files,
        BotName botName,
        BotSecrets secrets,
        ParkingLot parkingLot,
        ShippedBook shippedBook,
        PhoneNumbers phones,
        Predicate<RuntimeException> outOfReach,
        Metrics metrics,
        String site) {

    /** The same, with what is said passing through somebody else's hands. */
    Outside heardBy(UnaryOperator<Courier> other) {
        return new Outside(
                other.apply(courier),
                pictures,
                menus,
                publication,
                files,
                botName,
                secrets,
                parkingLot,
                shippedBook,
                phones,
                outOfReach,
                metrics,
                site);
    }
}
