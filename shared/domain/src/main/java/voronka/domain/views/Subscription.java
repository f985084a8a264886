package voronka.domain.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/**
 * That something comes to somebody by itself, or that they do not want it.
 *
 * @param due the time it is meant for; null when it does not come
 * @param at when it is looked at: then, or later while it is held back or being sent; null when it
 *     does not come
 * @param tries how often sending it was begun for that time and not ended
 * @param version 0 for one that is not stored yet
 */
public record Subscription(
        MemberId reader,
        Letter letter,
        Cadence cadence,
        @Nullable Due due,
        @Nullable Instant at,
        int tries,
        long version) {

    /** One that comes at that time for the first time. */
    static Subscription fresh(MemberId reader, Letter letter, Cadence cadence, Due due) {
        return new Subscription(reader, letter, cadence, due, due.instant(), 0, 0);
    }

    /** Whether it comes. */
    public boolean comes() {
        return at != null;
    }

    /** The same, next at that time, in that cadence. */
    Subscription next(Cadence other, Due then) {
        return new Subscription(reader, letter, other, then, then.instant(), 0, version);
    }

    /** The same for the same time, looked at again then. */
    Subscription held(Instant until) {
        return new Subscription(reader, letter, cadence, due, until, tries, version);
    }

    /** The same, being sent: whoever breaks down leaves it to be looked at again then. */
    Subscription begun(Instant again) {
        return new Subscription(reader, letter, cadence, due, again, tries + 1, version);
    }

    /** The same, not begun: nothing has broken, it was only not the time. */
    Subscription untried() {
        return new Subscription(reader, letter, cadence, due, at, tries - 1, version);
    }

    /** The same, coming no more. */
    Subscription off() {
        return new Subscription(reader, letter, cadence, null, null, 0, version);
    }

    /** As it is stored: the version is the next one. */
    public Subscription stored() {
        return new Subscription(reader, letter, cadence, due, at, tries, version + 1);
    }
}
