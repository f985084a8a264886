package voronka.domain.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import voronka.domain.Ids;
import voronka.domain.Messenger;
import voronka.domain.Messenger.Reminder;
import voronka.domain.Messenger.Sending;
import voronka.domain.book.Books;
import voronka.domain.book.Escalation;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.Order;
import voronka.domain.selling.WakingDeal;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;
import voronka.domain.time.Due;

/**
 * A promise is due. Its state is read again: what was answered, put off or belongs to a closed deal
 * stays silent. All of a person's promises that are due go out as one message, claimed by whoever
 * is first; a crash between sending and writing that down costs one duplicate.
 */
public final class RemindingOwner {
    /** So many promises fit into one message; the others follow in the next. */
    static final int MOST_IN_ONE = 20;

    /** So many clients to keep in touch with beside: all of it is noted in one transaction. */
    static final int MOST_TOUCHES = 30;

    private final Ledger ledger;
    private final FollowUps followUps;
    private final Team team;
    private final DueReminders reminders;
    private final AgendaClaims claims;
    private final Messenger messenger;
    private final WakingDeal waking;
    private final ClimbingLadder climbing;
    private final Clock clock;
    private final Ids ids;

    public RemindingOwner(
            Ledger ledger,
            FollowUps followUps,
            Deals deals,
            Team team,
            Books books,
            Messenger messenger,
            WakingDeal waking,
            Clock clock,
            Ids ids) {
        this.ledger = ledger;
        this.followUps = followUps;
        this.team = team;
        this.reminders = new DueReminders(followUps, deals, books, clock);
        this.claims = new AgendaClaims(ledger, followUps, clock);
        this.messenger = messenger;
        this.waking = waking;
        this.climbing = new ClimbingLadder(ledger, books, clock, ids);
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** That member was reminded of that many promises. */
    public record Reminded(MemberId owner, int promises) implements Result {}

    /** The frozen deal woke; its owner is told by a notice. */
    public record Woke(DealId deal) implements Result {}

    /** Nobody answers for the deal: those who could are told by a notice. */
    public record Escalated(DealId deal) implements Result {}

    /** The time in a stage is running out or over: whom the book names is told by a notice. */
    public record Climbed(DealId deal, Escalation.Whom told) implements Result {}

    /** Quiet hours: it is told at their end. */
    public record Held(Due until) implements Result {}

    /** There was nothing to say. */
    public record Silent(String why) implements Result {}

    /** Not now: the sweep comes back to it. */
    public record Later(String why) implements Result {}

    /**
     * Reminds of that promise.
     *
     * @param generation the one the timer was made for; a timer of an older one is silent
     */
    public Result about(DealId deal, String followUp, int generation) {
        Optional<DealFile> found = followUps.file(deal);
        if (found.isEmpty()) {
            return new Silent("no such deal");
        }
        DealFile file = found.get();
        for (FollowUp left : file.leftBehind()) {
            if (left.id().equals(followUp) && left.generation() == generation) {
                return drop(left, "the deal has moved on");
            }
        }
        Optional<FollowUp> open = file.followUp(followUp);
        if (open.isEmpty() || !open.get().awaitsReminder()) {
            return new Silent("answered or delivered already");
        }
        FollowUp due = open.get();
        if (due.generation() != generation) {
            return new Silent("put off meanwhile");
        }
        if (due.reminder().instant().isAfter(clock.instant())) {
            return new Silent("not due yet");
        }
        return switch (due.kind()) {
            case WAKE -> wake(file, due);
            case LIMIT -> climb(file, due);
            case FIRST_CONTACT, PROMISE, ASSIGNMENT, MEETING, RETURN, TASK, RHYTHM ->
                    remind(file, due);
        };
    }

    private Result climb(DealFile file, FollowUp due) {
        return file.deal() instanceof OpenDeal deal
                ? climbing.on(deal, due)
                : drop(due, "the deal is not open");
    }

    private Result wake(DealFile file, FollowUp due) {
        if (!(file.deal() instanceof FrozenDeal)) {
            return drop(due, "the deal does not sleep");
        }
        return switch (waking.now(Order.ofProcess(file.deal().id()))) {
            case DealOutcome.Changed changed -> new Woke(file.deal().id());
            case DealOutcome.ChangedMeanwhile meanwhile -> new Later("the deal is being changed");
            case DealOutcome other -> new Silent("the deal does not sleep");
        };
    }

    private Result remind(DealFile file, FollowUp due) {
        if (!DueReminders.isAlive(file.deal(), due)) {
            return drop(due, "the deal is closed");
        }
        MemberId owner = due.owner() != null ? due.owner() : file.deal().owner();
        if (owner == null) {
            return escalate(due);
        }
        Optional<Member> member = StandIn.of(owner, team.roster(), clock.instant());
        if (member.isEmpty()) {
            return escalate(due);
        }
        ZonedDateTime local = clock.instant().atZone(member.get().zone());
        return member.get()
                .rest()
                .quietUntil(local.toLocalDateTime())
                .map(until -> hold(due, new Due(until, local.getZone())))
                .orElseGet(() -> remind(owner, member.get(), due));
    }

    private Result hold(FollowUp due, Due until) {
        Committed committed = ledger.commit(change(List.of(new Write.OfFollowUp(due.held(until)))));
        return committed instanceof Committed.Done
                ? new Held(until)
                : new Later("the promise is being changed");
    }

    /**
     * Claims first and reads then: whoever claimed before has noted by then what was sent. A member
     * is told how many clients are to hear from them, and finds them in the day's list; whoever
     * stands in does not have them there, and is told of each.
     */
    private Result remind(MemberId owner, Member member, FollowUp due) {
        List<FollowUp> promises = reminders.listed(owner, due, MOST_IN_ONE);
        boolean own = member.id().equals(owner);
        int most = own ? MOST_TOUCHES : MOST_IN_ONE - promises.size();
        DueReminders.Touches touches = reminders.touches(owner, due, most);
        List<FollowUp> listed = new ArrayList<>(promises);
        listed.addAll(touches.news());
        Collections.swap(listed, 0, listed.indexOf(due));
        List<Agenda> claimed = claims.claim(owner, listed);
        Set<String> ours =
                claimed.stream()
                        .flatMap(agenda -> agenda.followUps().stream())
                        .collect(Collectors.toSet());
        List<Reminder> now = reminders.read(ofThese(ours, own ? promises : listed));
        List<FollowUp> clients =
                own ? reminders.stillDue(ofThese(ours, touches.news())) : List.of();
        return now.isEmpty() && clients.isEmpty()
                ? new Silent("claimed by another timer, or answered this very moment")
                : send(member, claimed, now, clients, due.deal(), touches.others());
    }

    private static List<FollowUp> ofThese(Set<String> ids, List<FollowUp> listed) {
        return listed.stream().filter(one -> ids.contains(one.id())).toList();
    }

    /** Nobody is told again of clients alone whom they were told of before. */
    private Result send(
            Member member,
            List<Agenda> agendas,
            List<Reminder> now,
            List<FollowUp> clients,
            DealId deal,
            int others) {
        int touches = clients.isEmpty() ? 0 : clients.size() + others;
        return switch (messenger.remind(member, now, touches)) {
            case Sending.Sent sent -> {
                noteSent(agendas, now, clients, member);
                yield new Reminded(member.id(), now.size() + clients.size());
            }
            case Sending.Unreachable unreachable -> {
                // Stale means that somebody else has found out at the same time.
                ledger.commit(change(Unreachability.of(member, deal, 1, ids, clock.instant())));
                yield new Later("%s does not get our messages".formatted(member.id()));
            }
            case Sending.Later later -> new Later(later.why());
        };
    }

    /** A client's rhythm comes back by itself: it stands in the day's list until the touch. */
    private void noteSent(
            List<Agenda> agendas, List<Reminder> sent, List<FollowUp> clients, Member to) {
        Instant now = clock.instant();
        ZonedDateTime local = now.atZone(to.zone());
        List<Write> writes = new ArrayList<>();
        agendas.forEach(agenda -> writes.add(new Write.OfAgenda(agenda.sent(now))));
        for (Reminder one : sent) {
            writes.add(new Write.OfFollowUp(delivered(one, now, local)));
        }
        clients.forEach(one -> writes.add(new Write.OfFollowUp(one.delivered(now))));
        if (ledger.commit(change(writes)) instanceof Committed.Stale) {
            // Somebody answered one of them this very moment: note the others one by one.
            for (Write write : writes) {
                ledger.commit(change(List.of(write)));
            }
        }
    }

    private static FollowUp delivered(Reminder one, Instant now, ZonedDateTime local) {
        return one.followUp().kind().isOfClient()
                ? one.followUp().delivered(now)
                : one.followUp()
                        .delivered(now, Returning.next(one.followUp(), one.book().hours(), local));
    }

    /**
     * A promise nobody keeps is everybody's: they are told once, and it counts as delivered. That a
     * client is to hear from somebody who is not there waits until somebody else keeps them.
     */
    private Result escalate(FollowUp due) {
        if (due.kind().isOfClient()) {
            ledger.commit(change(List.of(new Write.OfFollowUp(due.delivered(clock.instant())))));
            return new Silent("nobody keeps that client");
        }
        Notice notice =
                Notice.of(
                        Notice.idOfUnanswered(due.id()),
                        due.deal(),
                        Notice.Kind.UNANSWERED,
                        new Notice.Audience.Everybody(),
                        1,
                        clock.instant());
        Committed committed =
                ledger.commit(
                        change(
                                List.of(
                                        new Write.OfFollowUp(due.delivered(clock.instant())),
                                        new Write.OfNotice(notice))));
        return committed instanceof Committed.Done
                ? new Escalated(due.deal())
                : new Later("the promise is being changed");
    }

    private Result drop(FollowUp due, String why) {
        ledger.commit(change(List.of(new Write.OfFollowUp(due.dropped()))));
        return new Silent(why);
    }

    private Change change(List<Write> writes) {
        return new Change(writes, null, clock.instant());
    }
}
