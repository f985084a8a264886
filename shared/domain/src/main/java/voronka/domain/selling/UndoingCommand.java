package voronka.domain.selling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.activity.Activity;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Deals;
import voronka.domain.deal.Step;
import voronka.domain.deal.Undoing;
import voronka.domain.followup.FollowUps;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.notice.Notices;

/**
 * Somebody takes back what they have just done about a deal: the deal, its promises and its tasks
 * are as they were, and whoever heard of it reads in the same message that it is undone.
 */
public final class UndoingCommand {
    /** How long a command can be taken back. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    /** A command of more events than that is no slip of the finger. */
    private static final int MOST_EVENTS = 30;

    private final DealDesk desk;
    private final Deals deals;
    private final FollowUps followUps;
    private final Notices notices;

    public UndoingCommand(DealDesk desk, Deals deals, FollowUps followUps, Notices notices) {
        this.desk = desk;
        this.deals = deals;
        this.followUps = followUps;
        this.notices = notices;
    }

    /** Whether what was done can be taken back at all. */
    public static boolean isUndoable(List<DealEvent> events) {
        return events.size() <= MOST_EVENTS
                && events.stream().allMatch(UndoingCommand::isUndoable)
                && !events.stream().allMatch(UndoingCommand::hasItsOwnWayBack);
    }

    /**
     * Takes back the command that made these events, from the first to the last. Refuses somebody
     * else's, one that is older than {@link #LASTS}, and one after which more was done than writing
     * down.
     */
    public DealOutcome of(int first, int last, Order order) {
        return desk.carryOut(order.byWhoeverDidIt(), facts -> undo(first, last, facts));
    }

    private DealDesk.Ruling undo(int first, int last, DealDesk.Case facts) {
        Deal deal = facts.file().deal();
        List<DealEvent> log = deals.log(deal.id());
        List<DealEvent> command = command(first, last, log);
        if (command.isEmpty()
                || !isUndoable(command)
                || !command.getFirst().by().equals(facts.by())) {
            return no(new DealOutcome.NothingToUndo(facts.file()));
        }
        if (!log.subList(last, log.size()).stream().allMatch(UndoingCommand::isRecord)) {
            return no(new DealOutcome.Outdated(facts.file()));
        }
        if (command.getFirst().at().plus(LASTS).isBefore(facts.now())) {
            return no(new DealOutcome.TooLateToUndo(facts.file()));
        }
        List<Step<? extends Deal>> steps =
                new Undoing(log, deal, desk.pipelines(deal)).of(command, facts.by(), facts.when());
        return new DealDesk.Ruling.Yes(
                steps,
                new UndonePromises(followUps.all(deal.id()), log, command, facts)
                        .in(steps.getLast().deal()),
                corrections(first, last, facts));
    }

    /** The events of one transaction are of one moment, and begin with the person's own. */
    private static List<DealEvent> command(int first, int last, List<DealEvent> log) {
        if (first < 1 || last < first || last > log.size()) {
            return List.of();
        }
        List<DealEvent> command = log.subList(first - 1, last);
        return command.stream().allMatch(event -> event.at().equals(command.getFirst().at()))
                ? command
                : List.of();
    }

    private static boolean isUndoable(DealEvent event) {
        return switch (event.what()) {
            case DealEvent.Created created -> false;
            case DealEvent.AskedAgain asked -> false;
            case DealEvent.Amended amended -> false;
            case DealEvent.Undone undone -> false;
            case DealEvent.RhythmSet set -> false;
            case DealEvent.ClientKnown known -> false;
            case DealEvent.What other -> true;
        };
    }

    /** What was said in words is told otherwise by editing them; a tap has no words to edit. */
    private static boolean hasItsOwnWayBack(DealEvent event) {
        return isRecord(event) && !isObjection(event);
    }

    private static boolean isObjection(DealEvent event) {
        return event.what() instanceof DealEvent.Happened(Activity activity)
                && activity instanceof Activity.Objected;
    }

    /** What was only written down is in nobody's way. */
    private static boolean isRecord(DealEvent event) {
        return event.what() instanceof DealEvent.Happened
                || event.what() instanceof DealEvent.Amended
                || event.what() instanceof DealEvent.AskedAgain;
    }

    private List<Write> corrections(int first, int last, DealDesk.Case facts) {
        List<Write> writes = new ArrayList<>();
        for (Notice told : notices.of(facts.file().deal().id())) {
            if (told.event() >= first && told.event() <= last) {
                if (!told.settled()) {
                    writes.add(new Write.OfNotice(told.settle()));
                }
                if (!told.deliveries().isEmpty()) {
                    writes.add(new Write.OfNotice(correction(told, last, facts)));
                }
            }
        }
        return writes;
    }

    private Notice correction(Notice told, int last, DealDesk.Case facts) {
        return Notice.of(
                        desk.newId(),
                        told.deal(),
                        Notice.Kind.UNDONE,
                        new Notice.Audience.SameAsBefore(null),
                        last,
                        facts.now())
                .correcting(told.id());
    }

    private static DealDesk.Ruling no(DealOutcome why) {
        return new DealDesk.Ruling.No(why);
    }
}
