package voronka.domain.publishing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.MovingOver;
import voronka.domain.selling.Order;
import voronka.domain.team.Member;
import voronka.domain.team.Roster;

/**
 * The open deals of earlier versions go over to a later one, each in a transaction of its own: what
 * is interrupted goes on where it was, and a deal is moved over once.
 */
public final class MovingDealsOver {
    private final Deals deals;
    private final MovingOver moving;
    private final Clock clock;

    public MovingDealsOver(Deals deals, MovingOver moving, Clock clock) {
        this.deals = deals;
        this.moving = moving;
        this.clock = clock;
    }

    /** The open deals that run on a version before that one. */
    public List<DealId> waiting(int version, Roster roster) {
        List<OpenDeal> open = new ArrayList<>(deals.openOf(null));
        roster.members().forEach(member -> open.addAll(deals.openOf(member.id())));
        return open.stream()
                .filter(deal -> deal.facts().bookVersion() < version)
                .map(OpenDeal::id)
                .distinct()
                .toList();
    }

    /** Moves one over. Whether it runs on that version now, or needs it no more. */
    public boolean move(DealId deal, int version, Member by, Roster roster) {
        Order order = Order.of(by, roster, deal, null, null, clock.instant());
        return switch (moving.to(version, by, order)) {
            case DealOutcome.Changed done -> true;
            case DealOutcome.AlreadySo already -> true;
            case DealOutcome.NotOpen closed -> true;
            case DealOutcome other -> false;
        };
    }
}
