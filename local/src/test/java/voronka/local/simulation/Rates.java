package voronka.local.simulation;

/**
 * How often what goes wrong, from 0 to 1.
 *
 * @param kill at each call, before it and after it
 * @param newPlace the same where nothing has been killed yet
 * @param meanwhile at each call, that something else runs at the same time
 * @param timer that a timer is lost, as often doubled, as often fired after its deletion
 * @param again that the stream shows a batch again
 * @param busy that the messenger takes no message
 */
record Rates(
        double kill, double newPlace, double meanwhile, double timer, double again, double busy) {
    static final Rates USUAL = new Rates(0.002, 0.05, 0.005, 0.03, 0.02, 0.005);

    /** For a few months, in which nobody has much time to die everywhere. */
    static final Rates OFTEN = new Rates(0.004, 0.5, 0.01, 0.1, 0.05, 0.01);
}
