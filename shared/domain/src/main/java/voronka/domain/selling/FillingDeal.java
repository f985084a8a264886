package voronka.domain.selling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.Actor;

/** Somebody tells what the book wants to know of an open deal, or that a task is done. */
public final class FillingDeal {
    private final DealDesk desk;

    public FillingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Writes it down. Whoever was given a task may tell that it is done in a deal of somebody
     * else's, and nothing more. Refuses fields and items that the book does not have, values of
     * another type, what is known already, and a deal that is not open.
     */
    public DealOutcome with(Given given, Order order) {
        return desk.carryOut(order, DealDesk.Access.WORK, facts -> fill(given, facts));
    }

    private DealDesk.Ruling fill(Given given, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        if (!facts.order().mayChange(deal) && !isOwnWork(given, facts)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotYours(facts.file()));
        }
        Optional<DealOutcome> refusal = Gathered.refusal(given, deal, facts);
        if (refusal.isPresent()) {
            return new DealDesk.Ruling.No(refusal.get());
        }
        Gathered known = Gathered.of(given, deal, facts);
        return known.steps().isEmpty()
                ? new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()))
                : new DealDesk.Ruling.Yes(known.steps(), known.done(), List.of());
    }

    private static boolean isOwnWork(Given given, DealDesk.Case facts) {
        return given.fields().isEmpty()
                && given.amount() == null
                && facts.by() instanceof Actor.Person person
                && given.ticks().stream()
                        .allMatch(
                                item ->
                                        facts.file().open().stream()
                                                .filter(f -> f.kind() == FollowUp.Kind.TASK)
                                                .filter(f -> person.id().equals(f.owner()))
                                                .anyMatch(f -> Objects.equals(f.item(), item)));
    }
}
