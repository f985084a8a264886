package voronka.domain.selling;

import voronka.domain.deal.Wish;

/**
 * Whatever somebody wishes for an open deal, with what they tell along with it. What is missing is
 * said by the outcome; the same wish with more given is the next try.
 */
public final class GrantingWish {
    private final MovingDeal moving;
    private final WinningDeal winning;
    private final LosingDeal losing;
    private final FreezingDeal freezing;

    public GrantingWish(DealDesk desk) {
        moving = new MovingDeal(desk);
        winning = new WinningDeal(desk);
        losing = new LosingDeal(desk);
        freezing = new FreezingDeal(desk);
    }

    /** Grants it, asks a head, or refuses what the use case of that wish refuses. */
    public DealOutcome of(Wish wish, Given given, Order order) {
        return switch (wish) {
            case Wish.Leave leave -> moving.to(leave.to().value(), leave.reason(), given, order);
            case Wish.Win win -> winning.with(given, order);
            case Wish.Lose lose ->
                    losing.because(lose.reason(), lose.note(), lose.comeBack(), given, order);
            case Wish.Freeze freeze ->
                    freezing.until(freeze.until(), freeze.reason(), given, order);
        };
    }
}
