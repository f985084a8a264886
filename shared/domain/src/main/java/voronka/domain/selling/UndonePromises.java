package voronka.domain.selling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Responsible;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/** What a deal's promises and tasks are once a command is undone. */
final class UndonePromises {
    private final Map<String, FollowUp> after = new LinkedHashMap<>();
    private final Map<String, FollowUp> before = new LinkedHashMap<>();
    private final List<DealEvent> log;
    private final List<DealEvent> command;
    private final DealDesk.Case facts;

    UndonePromises(
            List<FollowUp> all, List<DealEvent> log, List<DealEvent> command, DealDesk.Case facts) {
        all.forEach(one -> before.put(one.id(), one));
        this.log = log;
        this.command = command;
        this.facts = facts;
    }

    /** Those that change, given the deal as it is afterwards. */
    List<FollowUp> in(Deal deal) {
        after.putAll(before);
        command.reversed().forEach(event -> undo(event.what(), event.number()));
        after.replaceAll((id, followUp) -> inTheirTime(followUp, deal));
        List<FollowUp> changed = new ArrayList<>(after.values());
        changed.removeAll(before.values());
        return changed;
    }

    private void undo(DealEvent.What what, int number) {
        switch (what) {
            case DealEvent.PutOff putOff ->
                    change(putOff.followUp(), one -> one.putOff(putOff.from()));
            case DealEvent.Promised promised ->
                    change(
                            promised.followUp(),
                            one ->
                                    one.since() == number
                                            ? one
                                            : one.saying(saidBefore(one, number)));
            case DealEvent.Entrusted entrusted ->
                    change(entrusted.followUp(), one -> one.ownedBy(entrusted.from()));
            case DealEvent.OwnerChanged changed ->
                    after.replaceAll(
                            (id, one) ->
                                    isTheOwners(one) && Objects.equals(one.owner(), changed.to())
                                            ? one.ownedBy(changed.from())
                                            : one);
            case DealEvent.What other -> {}
        }
    }

    private void change(String id, UnaryOperator<FollowUp> how) {
        after.computeIfPresent(id, (key, one) -> how.apply(one));
    }

    /** What was promised before it was said more clearly; what was taken back was never said. */
    private String saidBefore(FollowUp promise, int number) {
        Set<Integer> takenBack = takenBack();
        return log.stream()
                .filter(event -> event.number() < number)
                .filter(event -> !takenBack.contains(event.number()))
                .map(DealEvent::what)
                .flatMap(what -> words(what, promise.id()).stream())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private Set<Integer> takenBack() {
        return log.stream()
                .map(DealEvent::what)
                .filter(DealEvent.Undone.class::isInstance)
                .map(DealEvent.Undone.class::cast)
                .map(undone -> undone.event().number())
                .collect(Collectors.toSet());
    }

    private static Optional<String> words(DealEvent.What what, String followUp) {
        return switch (what) {
            case DealEvent.Promised(String id, String text, Due due) when id.equals(followUp) ->
                    Optional.of(text);
            case DealEvent.Assigned(String id, MemberId to, String text, Due due)
                    when id.equals(followUp) ->
                    Optional.of(text);
            case DealEvent.What other -> Optional.empty();
        };
    }

    /** Tasks of the book's own people stay with them, whoever answers for the deal. */
    private boolean isTheOwners(FollowUp one) {
        if (one.kind() != FollowUp.Kind.TASK) {
            return one.kind() != FollowUp.Kind.ASSIGNMENT
                    && (one.state() == FollowUp.State.OPEN || one.over() >= first());
        }
        return facts.file().deal() instanceof OpenDeal deal
                && Optional.ofNullable(one.item())
                        .flatMap(facts.stageOf(deal)::item)
                        .map(ChecklistItem::assignee)
                        .filter(Responsible.DealOwner.class::isInstance)
                        .isPresent();
    }

    /**
     * What the command made is over, what it ended is open again; so is what a timer dropped
     * because the deal had left it.
     */
    private FollowUp inTheirTime(FollowUp one, Deal deal) {
        if (isOf(one.since()) && !one.kind().isStaged()) {
            return one.state() == FollowUp.State.OPEN ? one.dropped() : one;
        }
        boolean ended = isOf(one.over()) && one.state() != FollowUp.State.OPEN;
        boolean leftBehind =
                one.kind().isStaged()
                        && one.state() == FollowUp.State.DROPPED
                        && one.since() == deal.facts().progress().visit();
        return ended || leftBehind ? one.openAgain() : one;
    }

    private boolean isOf(int event) {
        return event >= first() && event <= command.getLast().number();
    }

    private int first() {
        return command.getFirst().number();
    }
}
