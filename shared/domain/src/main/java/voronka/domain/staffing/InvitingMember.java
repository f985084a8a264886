package voronka.domain.staffing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import voronka.domain.Ids;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Invitation;
import voronka.domain.team.Member;
import voronka.domain.team.Role;

/** A director opens a one-time door for somebody. */
public final class InvitingMember {
    /** How long an invitation is good for. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Ledger ledger;
    private final Clock clock;
    private final Ids ids;

    public InvitingMember(Ledger ledger, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** The door is open. */
    public record Invited(Invitation invitation) implements Result {}

    /** Only directors and administrators invite, and only directors invite directors. */
    public record NotAllowed() implements Result {}

    /** Whether that member may invite people to that role. */
    public static boolean mayInvite(Member by, Role role) {
        return PeopleDesk.mayKeep(by, role);
    }

    /** Invites one person to that role. */
    public Result as(Role role, Member by) {
        if (!mayInvite(by, role)) {
            return new NotAllowed();
        }
        Invitation invitation =
                new Invitation(
                        ids.secret(), role, by.id(), clock.instant().plus(GOOD_FOR), null, 0);
        Change change =
                new Change(List.of(new Write.OfInvitation(invitation)), null, clock.instant());
        return switch (ledger.commit(change)) {
            case Committed.Done done -> new Invited(invitation);
            case Committed.Repeated repeated ->
                    throw new IllegalStateException("no marker, yet repeated");
            case Committed.Stale stale ->
                    throw new IllegalStateException("a secret that was there already");
        };
    }
}
