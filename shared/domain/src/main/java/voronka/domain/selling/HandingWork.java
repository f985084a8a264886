package voronka.domain.selling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;

/**
 * All that somebody has to do goes into somebody else's hands: because they leave, or because their
 * new role answers for no deals. A deal is a command of its own; what was handed over is not
 * touched by doing it again.
 */
public final class HandingWork {
    /** So many deals and tasks go over at once; the rest by doing it again. */
    public static final int MOST = 100;

    private final DealDesk desk;
    private final HandingDeal handing;
    private final EntrustingTask entrusting;
    private final Team team;
    private final Deals deals;
    private final FollowUps followUps;

    public HandingWork(DealDesk desk, Team team, Deals deals, FollowUps followUps) {
        this.desk = desk;
        this.handing = new HandingDeal(desk, team);
        this.entrusting = new EntrustingTask(desk);
        this.team = team;
        this.deals = deals;
        this.followUps = followUps;
    }

    /**
     * What somebody has in hand.
     *
     * @param deals they answer for that are open, asleep, or lost until a day
     * @param tasks they were given in deals of others, what colleagues have asked them for, and the
     *     clients they keep in touch with whose deals are closed or others'
     */
    public record Work(List<DealId> deals, List<FollowUp> tasks) {
        /** Whether there is none. */
        public boolean isNone() {
            return deals.isEmpty() && tasks.isEmpty();
        }
    }

    /** What became of it. */
    public sealed interface Result {}

    /** So much went over now, and so much is left. */
    public record HandedOver(int deals, int tasks, int left) implements Result {}

    /** Only whoever keeps people or leads that person. */
    public record NotAllowed() implements Result {}

    /** There is nobody of that id to give it to. */
    public record NoSuchMember() implements Result {}

    /** Somebody of that role does not do that work. */
    public record NotInThatRole(Member member) implements Result {}

    /** What that member has in hand now. An index tells, which may lag behind by a moment. */
    public Work of(MemberId member) {
        Map<DealId, Boolean> theirs = new LinkedHashMap<>();
        deals.openOf(member).forEach(deal -> theirs.put(deal.id(), true));
        List<FollowUp> promises = new ArrayList<>(followUps.openOf(member, FollowUps.EVER));
        promises.addAll(followUps.touchesOf(member, Instant.EPOCH, FollowUps.EVER));
        Set<DealId> others =
                promises.stream()
                        .map(FollowUp::deal)
                        .filter(deal -> !theirs.containsKey(deal))
                        .limit(MOST)
                        .collect(Collectors.toSet());
        Map<DealId, Deal> read =
                deals.deals(others).stream().collect(Collectors.toMap(Deal::id, deal -> deal));
        read.values().stream()
                .filter(deal -> member.equals(deal.owner()) && HandingDeal.goesOn(deal, promises))
                .forEach(deal -> theirs.put(deal.id(), true));
        List<FollowUp> tasks =
                promises.stream()
                        .filter(EntrustingTask::isEntrusted)
                        .filter(
                                one ->
                                        switch (one.kind()) {
                                            case ASSIGNMENT -> true;
                                            case RHYTHM -> !theirs.containsKey(one.deal());
                                            case TASK -> isOfSomebodyElse(one, read, member);
                                            case FIRST_CONTACT,
                                                    PROMISE,
                                                    WAKE,
                                                    RETURN,
                                                    LIMIT,
                                                    MEETING ->
                                                    false;
                                        })
                        .toList();
        return new Work(List.copyOf(theirs.keySet()), tasks);
    }

    private static boolean isOfSomebodyElse(
            FollowUp task, Map<DealId, Deal> read, MemberId member) {
        return Optional.ofNullable(read.get(task.deal()))
                .filter(deal -> !task.isLeftBehind(deal) && !member.equals(deal.owner()))
                .isPresent();
    }

    /** Hands it over. Refuses an heir who has left, and a role that does not do such work. */
    public Result from(MemberId from, MemberId to, Member by) {
        Roster roster = team.roster();
        if (!may(from, by, roster)) {
            return new NotAllowed();
        }
        Optional<Member> heir = roster.byId(to).filter(Member::active);
        if (heir.isEmpty() || to.equals(from)) {
            return new NoSuchMember();
        }
        Work work = of(from);
        if (!does(heir.get().role(), work)) {
            return new NotInThatRole(heir.get());
        }
        int done = 0;
        int tasks = 0;
        for (DealId deal : work.deals().stream().limit(MOST).toList()) {
            Order order = Order.of(by, roster, deal, null, null, desk.now());
            done += isDone(handing.withAllElse(to, from, done == 0, order)) ? 1 : 0;
        }
        for (FollowUp task : work.tasks().stream().limit(MOST - done).toList()) {
            Order order = Order.of(by, roster, task.deal(), null, null, desk.now());
            boolean told = done + tasks == 0;
            tasks += isDone(entrusting.to(to, task.id(), told, order)) ? 1 : 0;
        }
        int all = work.deals().size() + work.tasks().size();
        return new HandedOver(done, tasks, all - done - tasks);
    }

    private static boolean may(MemberId from, Member by, Roster roster) {
        return by.role().administers()
                || roster.headsOf(from).stream().anyMatch(head -> head.id().equals(by.id()));
    }

    /** Whether somebody of that role does such work. */
    public static boolean does(Role role, Work work) {
        return work.deals().isEmpty() ? AssigningFollowUp.doesWork(role) : role.sells();
    }

    private static boolean isDone(DealOutcome outcome) {
        return Stream.of(DealOutcome.Changed.class, DealOutcome.AlreadySo.class)
                .anyMatch(kind -> kind.isInstance(outcome));
    }
}
