package voronka.domain.selling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.ledger.Marker;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;
import voronka.domain.team.Scope;

/**
 * Who wants something done, and with which deal.
 *
 * @param revision the deal's revision that the wish was made from; null when it was made from none
 * @param marker what makes the command safe to repeat; null for one that is so by itself
 */
public record Order(
        DealId deal, Actor by, Rights rights, @Nullable Integer revision, @Nullable Marker marker) {

    /** The wish of a member, who may as much as the roster of this moment says. */
    public static Order of(
            Member member,
            Roster roster,
            DealId deal,
            @Nullable Integer revision,
            @Nullable Marker marker,
            Instant now) {
        return new Order(
                deal,
                new Actor.Person(member.id()),
                Rights.of(member, roster, now),
                revision,
                marker);
    }

    /** The wish of another system, which may change every deal. */
    public static Order of(String system, DealId deal, Marker marker) {
        return new Order(deal, new Actor.OtherSystem(system), Rights.ofSystem(), null, marker);
    }

    /** The process's own: a date that came. */
    public static Order ofProcess(DealId deal) {
        return new Order(deal, new Actor.Process(), Rights.ofProcess(), null, null);
    }

    /** The same wish about another deal of the same client's, from no screen of that deal. */
    Order about(DealId other) {
        return other.equals(deal) ? this : new Order(other, by, rights, null, marker);
    }

    boolean mayChange(Deal deal) {
        return rights.mayChange(deal.owner());
    }

    /** Whether they are the head whom the book asks, or stand above. */
    boolean mayAgree(Deal deal) {
        return rights.agrees().holds(deal.owner());
    }

    /**
     * Whether they have something to do about it, whoever's it is. Whoever may change no deal at
     * all does nothing about one, whatever the book gives them.
     */
    boolean worksOn(DealFile file) {
        return !(rights.changes() instanceof Scope.None)
                && by instanceof Actor.Person person
                && file.isWorkOf(person.id());
    }

    /** The same wish by somebody whom their own rights do not bind, from whatever screen. */
    Order unbound() {
        return new Order(deal, by, Rights.ofProcess(), null, marker);
    }

    /** The same wish from the same screen, by whoever did what it is about. */
    Order byWhoeverDidIt() {
        return new Order(deal, by, Rights.ofProcess(), revision, marker);
    }

    boolean isOutdated(Deal deal) {
        return revision != null && revision != deal.facts().revision();
    }
}
