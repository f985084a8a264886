package voronka.domain.staffing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;

/**
 * Where every change of somebody's place in the company is carried out: read everybody, check who
 * asks, decide, write all of it at once; when somebody was faster, read and decide again. Whatever
 * is decided, a director is left.
 */
public final class PeopleDesk {
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final Team team;
    private final Clock clock;

    public PeopleDesk(Ledger ledger, Team team, Clock clock) {
        this.ledger = ledger;
        this.team = team;
        this.clock = clock;
    }

    /** What a decision is made from: both as they are now. */
    record Case(Roster roster, Member who, Member by) {}

    /** What a decision says. */
    sealed interface Ruling {
        /** Not so. */
        record No(MemberOutcome why) implements Ruling {}

        /** So: the member first, then whoever else changes by it. */
        record Yes(List<Member> changed) implements Ruling {}
    }

    /** The business's part. */
    @FunctionalInterface
    interface Decision {
        Ruling on(Case facts);
    }

    MemberOutcome carryOut(MemberId who, Member by, Decision decision) {
        for (int tried = 0; tried < TRIES; tried++) {
            Roster roster = team.roster();
            Optional<Member> found = roster.byId(who);
            Optional<Member> asking = roster.byId(by.id()).filter(Member::active);
            if (asking.isEmpty() || !asking.get().role().administers()) {
                return new MemberOutcome.NotAllowed();
            }
            if (found.isEmpty()) {
                return new MemberOutcome.NoSuchMember();
            }
            if (!mayKeep(asking.get(), found.get().role())) {
                return new MemberOutcome.NotAllowed();
            }
            switch (decision.on(new Case(roster, found.get(), asking.get()))) {
                case Ruling.No no -> {
                    return no.why();
                }
                case Ruling.Yes yes -> {
                    Optional<MemberOutcome> outcome = written(yes.changed(), roster);
                    if (outcome.isPresent()) {
                        return outcome.get();
                    }
                }
            }
        }
        return new MemberOutcome.TryAgain();
    }

    /** Whether that one may make people of a role, and unmake them. */
    static boolean mayKeep(Member by, Role role) {
        return by.role().administers() && (role != Role.DIRECTOR || by.role() == Role.DIRECTOR);
    }

    /** Empty when somebody was faster. */
    private Optional<MemberOutcome> written(List<Member> changed, Roster roster) {
        Member member = changed.getFirst();
        List<Member> before = roster.of(Role.DIRECTOR);
        List<Member> left =
                before.stream().filter(one -> changed.stream().noneMatch(takenFrom(one))).toList();
        if (left.isEmpty()) {
            return Optional.of(new MemberOutcome.LastDirector(member));
        }
        List<Member> all = new ArrayList<>(changed);
        if (left.size() < before.size()) {
            // Of two directors who dismiss each other at once, one is too late by this.
            all.add(left.getFirst());
        }
        List<Write> writes = new ArrayList<>(all.stream().map(Write.OfMember::new).toList());
        changed.stream()
                .filter(one -> !one.active())
                .forEach(leaver -> writes.add(new Write.NoCalendarKey(leaver.id())));
        return ledger.commit(new Change(writes, null, clock.instant())) instanceof Committed.Done
                ? Optional.of(new MemberOutcome.Changed(member))
                : Optional.empty();
    }

    private static java.util.function.Predicate<Member> takenFrom(Member director) {
        return changed ->
                changed.id().equals(director.id())
                        && (!changed.active() || changed.role() != Role.DIRECTOR);
    }
}
