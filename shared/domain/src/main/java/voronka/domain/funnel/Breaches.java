package voronka.domain.funnel;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rights;
import voronka.domain.team.Roster;

/** Finds which rules were broken and are still: by whom, and how often. */
public final class Breaches {
    private final FollowUps followUps;
    private final FindingStuck finding;
    private final Clock clock;

    public Breaches(FollowUps followUps, FindingStuck finding, Clock clock) {
        this.followUps = followUps;
        this.finding = finding;
        this.clock = clock;
    }

    /**
     * Somebody's.
     *
     * @param overdue promises whose time is over
     * @param unanswered requests of theirs that nobody has answered in time
     * @param stuck deals of theirs over their stage's limit without a planned step
     */
    public record Of(MemberId member, int overdue, int unanswered, int stuck) {
        /** How many in all. */
        public int all() {
            return overdue + unanswered + stuck;
        }
    }

    /** Of everybody whom the member leads, the most first; nobody who keeps the rules. */
    public List<Of> seenBy(Member member, Roster roster) {
        Instant now = clock.instant();
        Rights rights = Rights.of(member, roster, now);
        Stuck stuck = finding.seenBy(member, roster);
        List<Of> all = new ArrayList<>();
        for (Member one : roster.working()) {
            if (rights.sees().holds(one.id())) {
                List<FollowUp> late =
                        followUps.openOf(one.id(), now).stream()
                                .filter(promise -> promise.kind().isAnswered())
                                .filter(promise -> promise.due().instant().isBefore(now))
                                .toList();
                int unanswered =
                        (int)
                                late.stream()
                                        .filter(p -> p.kind() == FollowUp.Kind.FIRST_CONTACT)
                                        .count();
                int hanging =
                        (int)
                                stuck.deals().stream()
                                        .filter(s -> one.id().equals(s.deal().owner()))
                                        .count();
                Of theirs = new Of(one.id(), late.size() - unanswered, unanswered, hanging);
                if (theirs.all() > 0) {
                    all.add(theirs);
                }
            }
        }
        all.sort(Comparator.comparingInt(Of::all).reversed());
        return all;
    }
}
