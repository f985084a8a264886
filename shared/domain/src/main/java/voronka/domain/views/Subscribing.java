package voronka.domain.views;

import java.time.Clock;
import java.util.Optional;
import voronka.domain.book.Books;
import voronka.domain.team.Member;

/** Lets something come to somebody by itself, or no longer. */
public final class Subscribing {
    /** So much may come to one person. */
    public static final int MOST = 15;

    private final Subscriptions subscriptions;
    private final Books books;
    private final Clock clock;

    public Subscribing(Subscriptions subscriptions, Books books, Clock clock) {
        this.subscriptions = subscriptions;
        this.books = books;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Outcome {}

    /** It comes, next at the time it says. */
    public record Comes(Subscription subscription) implements Outcome {}

    /** So much comes to nobody. */
    public record TooMuch(int most) implements Outcome {}

    /** From now on, in that cadence. */
    public Outcome subscribe(Member reader, Letter letter, Cadence cadence) {
        Optional<Subscription> known = subscriptions.subscription(reader.id(), letter);
        if (known.filter(Subscription::comes).isEmpty() && isFull(reader)) {
            return new TooMuch(MOST);
        }
        var due = cadence.after(clock.instant(), reader.zone(), books.current().orElseThrow());
        Subscription wanted =
                known.map(old -> old.next(cadence, due))
                        .orElseGet(() -> Subscription.fresh(reader.id(), letter, cadence, due));
        // Whoever was faster has just sent it, or is the same person on another phone.
        return subscriptions.put(wanted) ? new Comes(wanted) : subscribe(reader, letter, cadence);
    }

    private boolean isFull(Member reader) {
        return subscriptions.subscriptionsOf(reader.id()).stream()
                        .filter(Subscription::comes)
                        .count()
                >= MOST;
    }

    /** No longer. What comes unless it is refused is remembered as refused. */
    public void stop(Member reader, Letter letter) {
        if (letter instanceof Letter.OfView || letter instanceof Letter.ToGroup) {
            subscriptions.drop(reader.id(), letter);
            return;
        }
        Optional<Subscription> known = subscriptions.subscription(reader.id(), letter);
        if (known.isPresent() && !subscriptions.put(known.get().off())) {
            stop(reader, letter);
        }
    }

    /** Whether, and how, it comes to that member. */
    public Optional<Subscription> of(Member reader, Letter letter) {
        return subscriptions.subscription(reader.id(), letter).filter(Subscription::comes);
    }
}
