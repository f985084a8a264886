package voronka.domain.views;

import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/** Lets the pulse come to a group every Monday: a group hears it once, whoever asked for it. */
public final class BindingGroup {
    private final Subscriptions subscriptions;
    private final Subscribing subscribing;

    public BindingGroup(Subscriptions subscriptions, Subscribing subscribing) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
    }

    /** What became of the wish. */
    public sealed interface Outcome {}

    /** It comes from now on. */
    public record Bound() implements Outcome {}

    /** It comes no longer. */
    public record Unbound() implements Outcome {}

    /** That is for directors and heads to say. */
    public record NotAllowed() implements Outcome {}

    /** So much comes to nobody. */
    public record TooMuch(int most) implements Outcome {}

    /** From now on it comes to that group, as this member may see it. */
    public Outcome bind(long chat, Member by, Roster roster) {
        if (!by.role().leads()) {
            return new NotAllowed();
        }
        leave(chat, roster);
        return switch (subscribing.subscribe(by, new Letter.ToGroup(chat), Cadence.WEEKLY)) {
            case Subscribing.Comes comes -> new Bound();
            case Subscribing.TooMuch(int most) -> new TooMuch(most);
        };
    }

    /** It comes there no longer. */
    public Outcome unbind(long chat, Member by, Roster roster) {
        if (!by.role().leads()) {
            return new NotAllowed();
        }
        leave(chat, roster);
        return new Unbound();
    }

    /** We are not in that group any more. */
    public void leave(long chat, Roster roster) {
        Letter letter = new Letter.ToGroup(chat);
        for (Member member : roster.members()) {
            if (member.role().leads()
                    && subscriptions.subscription(member.id(), letter).isPresent()) {
                subscriptions.drop(member.id(), letter);
            }
        }
    }
}
