package voronka.domain.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.Messenger;
import voronka.domain.Messenger.Reminder;
import voronka.domain.Messenger.Sending;
import voronka.domain.book.Books;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
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

/**
 * A promise is due. Its state is read again: what was answered, put off or belongs to a closed deal
 * stays silent. All of a person's promises due in the same minute go out as one message, claimed by
 * whoever is first; a crash between sending and writing that down costs one duplicate.
 */
public final class RemindingOwner {
    /** A claim older than that was left behind by a crash, and is claimed again. */
    static final Duration CLAIM_LASTS = Duration.ofMinutes(1);

    /** So many promises fit into one message; the others follow in the next. */
    static final int MOST_IN_ONE = 20;

    private final Ledger ledger;
    private final FollowUps followUps;
    private final Deals deals;
    private final Team team;
    private final Books books;
    private final Messenger messenger;
    private final WakingDeal waking;
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
        this.deals = deals;
        this.team = team;
        this.books = books;
        this.messenger = messenger;
        this.waking = waking;
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
        Optional<FollowUp> open = file.followUp(followUp);
        if (open.isEmpty() || !open.get().awaitsReminder()) {
            return new Silent("answered or delivered already");
        }
        FollowUp due = open.get();
        if (due.generation() != generation) {
            return new Silent("put off meanwhile");
        }
        if (due.due().instant().isAfter(clock.instant())) {
            return new Silent("not due yet");
        }
        return switch (due.kind()) {
            case WAKE -> wake(file, due);
            case FIRST_CONTACT, PROMISE, RETURN -> remind(file, due);
        };
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
        if (!isAlive(file.deal(), due)) {
            return drop(due, "the deal is closed");
        }
        MemberId owner = due.owner() != null ? due.owner() : file.deal().owner();
        if (owner == null) {
            return escalate(due);
        }
        Optional<Member> member = team.roster().byId(owner);
        if (member.isEmpty() || member.get().chat() == null || !member.get().reachable()) {
            return escalate(due);
        }
        return remind(member.get(), file, due);
    }

    private static boolean isAlive(Deal deal, FollowUp due) {
        return switch (deal) {
            case OpenDeal open -> true;
            case FrozenDeal frozen -> true;
            case WonDeal won -> false;
            case LostDeal lost -> due.kind() == FollowUp.Kind.RETURN;
        };
    }

    private Result remind(Member member, DealFile file, FollowUp due) {
        Instant minute = due.due().instant().truncatedTo(ChronoUnit.MINUTES);
        Map<String, Reminder> together = dueTogether(member, file, due);
        Agenda.Key key = new Agenda.Key(member.id(), minute, null);
        Optional<Agenda> earlier = followUps.agenda(key);
        if (earlier.isPresent() && !earlier.get().followUps().contains(due.id())) {
            // The common agenda went out without it: the index had not seen it yet.
            key = new Agenda.Key(member.id(), minute, due.id() + "-" + due.generation());
            earlier = followUps.agenda(key);
            together = Map.of(due.id(), reminder(due, file));
        }
        Optional<Agenda> claimed = claim(key, earlier.orElse(null), List.copyOf(together.keySet()));
        if (claimed.isEmpty()) {
            return new Silent("claimed by another timer of the same minute");
        }
        return send(member, claimed.get(), List.copyOf(together.values()));
    }

    private Result send(Member member, Agenda agenda, List<Reminder> reminders) {
        return switch (messenger.remind(member, reminders)) {
            case Sending.Sent sent -> {
                noteSent(agenda, reminders);
                yield new Reminded(member.id(), reminders.size());
            }
            case Sending.Unreachable unreachable -> {
                DealId deal = reminders.getFirst().file().deal().id();
                // Stale means that somebody else has found out at the same time.
                ledger.commit(change(Unreachability.of(member, deal, 1, ids, clock.instant())));
                yield new Later("%s does not get our messages".formatted(member.id()));
            }
            case Sending.Later later -> new Later(later.why());
        };
    }

    /** All that is due for that member and not delivered, each read again by its key. */
    private Map<String, Reminder> dueTogether(Member member, DealFile file, FollowUp due) {
        Map<String, Reminder> together = new LinkedHashMap<>();
        together.put(due.id(), reminder(due, file));
        for (FollowUp listed : followUps.openOf(member.id(), clock.instant())) {
            if (together.size() >= MOST_IN_ONE) {
                break;
            }
            if (!listed.awaitsReminder()
                    || listed.kind() == FollowUp.Kind.WAKE
                    || together.containsKey(listed.id())) {
                continue;
            }
            Optional<DealFile> theirs =
                    listed.deal().equals(file.deal().id())
                            ? Optional.of(file)
                            : followUps.file(listed.deal());
            theirs.ifPresent(
                    now ->
                            now.followUp(listed.id())
                                    .filter(FollowUp::awaitsReminder)
                                    .filter(f -> !f.due().instant().isAfter(clock.instant()))
                                    .filter(f -> isAlive(now.deal(), f))
                                    .ifPresent(f -> together.put(f.id(), reminder(f, now))));
        }
        return together;
    }

    private Reminder reminder(FollowUp followUp, DealFile file) {
        List<DealEvent> log = deals.log(file.deal().id());
        return new Reminder(followUp, file, log, books.version(file.deal().facts().bookVersion()));
    }

    private Optional<Agenda> claim(
            Agenda.Key key, @Nullable Agenda earlier, List<String> followUpIds) {
        Instant now = clock.instant();
        if (earlier != null
                && (earlier.sentAt() == null)
                && now.isBefore(earlier.claimedAt().plus(CLAIM_LASTS))) {
            return Optional.empty();
        }
        Agenda claim =
                earlier == null
                        ? new Agenda(key, followUpIds, now, null, 0)
                        : earlier.claimedAgain(followUpIds, now);
        return switch (ledger.commit(change(List.of(new Write.OfAgenda(claim))))) {
            case Committed.Done done -> Optional.of(claim.sent(now));
            case Committed.Repeated repeated -> Optional.empty();
            case Committed.Stale stale -> Optional.empty();
        };
    }

    private void noteSent(Agenda agenda, List<Reminder> reminders) {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfAgenda(agenda));
        for (Reminder reminder : reminders) {
            writes.add(new Write.OfFollowUp(reminder.followUp().delivered(clock.instant())));
        }
        if (ledger.commit(change(writes)) instanceof Committed.Stale) {
            // Somebody answered one of them this very moment: note the others one by one.
            for (Write write : writes) {
                ledger.commit(change(List.of(write)));
            }
        }
    }

    /** A promise nobody keeps is everybody's: they are told once, and it counts as delivered. */
    private Result escalate(FollowUp due) {
        Notice notice =
                Notice.of(
                        ids.next(),
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
