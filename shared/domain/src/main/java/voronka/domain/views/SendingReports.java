package voronka.domain.views;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.Rest;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.domain.time.Due;

/**
 * Sends what is due to come by itself: to each as if they had just asked for it, so that what they
 * may see is decided now. For each time it goes out once; a breakdown between sending and noting
 * sends it twice. After an outage it comes once, however many times were missed.
 */
public final class SendingReports {
    /** So long somebody has to send one; after that it is begun anew. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** Who breaks us that often is left out until the next time. */
    static final int MOST_TRIES = 3;

    /** So many are looked at in one go. */
    static final int MOST = 200;

    private final Subscriptions subscriptions;
    private final SavedViews views;
    private final Team team;
    private final Books books;
    private final Ledger ledger;
    private final Carrier carrier;
    private final Clock clock;

    public SendingReports(
            Subscriptions subscriptions,
            SavedViews views,
            Team team,
            Books books,
            Ledger ledger,
            Carrier carrier,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.views = views;
        this.team = team;
        this.books = books;
        this.ledger = ledger;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Brings a letter to its reader. */
    public interface Carrier {
        /**
         * Writes it as the reader may see it, and sends it.
         *
         * @param view what a {@link Letter.OfView} is about; else null
         * @param number the same for the same letter at the same time
         */
        Carried carry(
                Letter letter, @Nullable SavedView view, Member to, Roster roster, String number);
    }

    /** What became of a letter. */
    public sealed interface Carried {}

    /** It is there. */
    public record Arrived() implements Carried {}

    /** There is nothing to tell. */
    public record NothingToTell() implements Carried {}

    /** The person has blocked us. */
    public record Blocked() implements Carried {}

    /** Not now. */
    public record Later(String why) implements Carried {}

    /**
     * What a round did.
     *
     * @param left how many had to be left to the next round
     */
    public record Round(int sent, int held, int ended, int later, int left) {
        Round sentOne() {
            return new Round(sent + 1, held, ended, later, left);
        }

        Round heldOne() {
            return new Round(sent, held + 1, ended, later, left);
        }

        Round endedOne() {
            return new Round(sent, held, ended + 1, later, left);
        }

        Round laterOne() {
            return new Round(sent, held, ended, later + 1, left);
        }

        Round leaving(int others) {
            return new Round(sent, held, ended, later, others);
        }

        /** Whether there was nothing to do. */
        public boolean isNothing() {
            return sent + held + ended + later + left == 0;
        }
    }

    /**
     * One round: all that is due, one after the other. What breaks on one keeps no other waiting.
     *
     * @param goOn whether there is time for another one
     * @throws RuntimeException the first thing that broke, the others suppressed in it, once all
     *     had their turn
     */
    public Round round(BooleanSupplier goOn) {
        List<Subscriptions.Coming> due = subscriptions.coming(clock.instant(), MOST);
        Round round = new Round(0, 0, 0, 0, 0);
        if (due.isEmpty()) {
            return round;
        }
        Roster roster = team.roster();
        SalesBook book = books.current().orElseThrow();
        @Nullable RuntimeException broken = null;
        for (int n = 0; n < due.size(); n++) {
            if (!goOn.getAsBoolean()) {
                round = round.leaving(due.size() - n);
                break;
            }
            try {
                round = one(due.get(n), roster, book, round);
            } catch (RuntimeException e) {
                if (broken == null) {
                    broken = e;
                } else {
                    broken.addSuppressed(e);
                }
            }
        }
        if (broken != null) {
            throw broken;
        }
        return round;
    }

    private Round one(Subscriptions.Coming line, Roster roster, SalesBook book, Round round) {
        Instant now = clock.instant();
        Optional<Subscription> found =
                subscriptions
                        .subscription(line.reader(), line.letter())
                        .filter(one -> one.at() != null && !one.at().isAfter(now));
        if (found.isEmpty()) {
            return round;
        }
        Subscription due = found.get();
        Optional<Member> reader = roster.byId(due.reader()).filter(Member::active);
        if (reader.isEmpty() || !isTheirs(due.letter(), reader.get())) {
            subscriptions.drop(due.reader(), due.letter());
            return round.endedOne();
        }
        Member member = reader.get();
        @Nullable SavedView view = null;
        if (due.letter() instanceof Letter.OfView of) {
            view = seen(of, member, roster).orElse(null);
            if (view == null) {
                subscriptions.drop(due.reader(), due.letter());
                return round.endedOne();
            }
        }
        boolean group = due.letter() instanceof Letter.ToGroup;
        if (isLeftOut(due, member, group, now)) {
            subscriptions.put(next(due, member, book, now));
            return round;
        }
        ZonedDateTime local = now.atZone(member.zone());
        Optional<LocalDateTime> quiet =
                group ? Optional.empty() : member.rest().quietUntil(local.toLocalDateTime());
        if (quiet.isPresent()) {
            subscriptions.put(due.held(new Due(quiet.get(), member.zone()).instant()));
            return round.heldOne();
        }
        Subscription begun = due.begun(now.plus(LEASE));
        return subscriptions.put(begun)
                ? sent(begun.stored(), view, member, roster, book, round)
                : round;
    }

    private Round sent(
            Subscription begun,
            @Nullable SavedView view,
            Member member,
            Roster roster,
            SalesBook book,
            Round round) {
        String number = begun.reader() + " " + begun.letter().code() + " " + begun.due();
        Carried carried = carrier.carry(begun.letter(), view, member, roster, number);
        return switch (carried) {
            case Arrived arrived -> {
                done(begun, member, book);
                yield round.sentOne();
            }
            case NothingToTell nothing -> {
                done(begun, member, book);
                yield round;
            }
            case Blocked blocked -> {
                if (begun.letter() instanceof Letter.ToGroup) {
                    subscriptions.drop(begun.reader(), begun.letter());
                    yield round.endedOne();
                }
                // Stale means that somebody else has found out at the same time.
                ledger.commit(
                        new Change(
                                List.of(new Write.OfMember(member.reachable(false))),
                                null,
                                clock.instant()));
                done(begun, member, book);
                yield round;
            }
            case Later later -> {
                subscriptions.put(begun.untried());
                yield round.laterOne();
            }
        };
    }

    /** Who has stopped it meanwhile, or wants it otherwise, was faster: so it stays. */
    private void done(Subscription begun, Member member, SalesBook book) {
        subscriptions.put(next(begun, member, book, clock.instant()));
    }

    private static Subscription next(
            Subscription due, Member member, SalesBook book, Instant after) {
        return due.next(due.cadence(), due.cadence().after(after, member.zone(), book));
    }

    /** A colleague's view ends with its being shared, and with the colleague. */
    private Optional<SavedView> seen(Letter.OfView of, Member reader, Roster roster) {
        return views.view(of.owner(), of.id())
                .filter(view -> view.shared() || of.owner().equals(reader.id()))
                .filter(view -> roster.byId(of.owner()).filter(Member::active).isPresent());
    }

    private static boolean isTheirs(Letter letter, Member reader) {
        return switch (letter) {
            case Letter.OfView view -> true;
            case Letter.OfPulse pulse -> true;
            case Letter.OfBreaches breaches -> reader.role().leads();
            case Letter.ToGroup group -> reader.role().leads();
        };
    }

    /**
     * Nobody is written to who is away or has blocked us, nor after it has broken so often. A group
     * is there whoever of it is not.
     */
    private static boolean isLeftOut(Subscription due, Member member, boolean group, Instant now) {
        LocalDate today = now.atZone(member.zone()).toLocalDate();
        Rest.@Nullable Leave leave = member.rest().leave();
        boolean away = leave != null && leave.holds(today);
        boolean gone = away || !member.reachable() || member.chat() == null;
        return gone && !group || due.tries() >= MOST_TRIES;
    }
}
