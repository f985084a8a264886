package voronka.domain.selling;

import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Marker;
import voronka.domain.team.Actor;
import voronka.domain.team.Member;
import voronka.domain.team.Rights;

/**
 * Who wants something done, and with which deal.
 *
 * @param revision the deal's revision that the wish was made from; null when it was made from none
 * @param marker what makes the command safe to repeat; null for one that is so by itself
 */
public record Order(
        DealId deal, Actor by, Rights rights, @Nullable Integer revision, @Nullable Marker marker) {

    /** The wish of a member. */
    public static Order of(
            Member member, DealId deal, @Nullable Integer revision, @Nullable Marker marker) {
        return new Order(
                deal, new Actor.Person(member.id()), member.role().rights(), revision, marker);
    }

    /** The wish of another system, which may change every deal. */
    public static Order of(String system, DealId deal, Marker marker) {
        return new Order(deal, new Actor.OtherSystem(system), Rights.ALL, null, marker);
    }

    /** The process's own: a date that came. */
    public static Order ofProcess(DealId deal) {
        return new Order(deal, new Actor.Process(), Rights.ALL, null, null);
    }

    boolean mayChange(Deal deal) {
        return switch (rights) {
            case ALL -> true;
            case OWN -> by instanceof Actor.Person person && person.id().equals(deal.owner());
        };
    }

    boolean isOutdated(Deal deal) {
        return revision != null && revision != deal.facts().revision();
    }
}
