package voronka.local.simulation;

/** The process is dead. An error and no exception: nothing in the product may survive it. */
final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed(String where) {
        super(where, null, false, false);
    }
}
