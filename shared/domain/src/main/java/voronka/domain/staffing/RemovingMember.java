package voronka.domain.staffing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Rest;

/**
 * Somebody leaves the company. From that moment they are a stranger to the bot and get nothing from
 * it; what they did stays in the log under their name. Their work is handed over afterwards, see
 * {@link voronka.domain.selling.HandingWork}.
 */
public final class RemovingMember {
    private final PeopleDesk desk;

    public RemovingMember(PeopleDesk desk) {
        this.desk = desk;
    }

    /**
     * Ends their access. Whoever they stand in for gets the heir as deputy. Refuses the last
     * director, oneself, and whoever keeps no people.
     *
     * @param heir who takes over their work; null for nobody
     */
    public MemberOutcome now(MemberId who, @Nullable MemberId heir, Member by) {
        return desk.carryOut(who, by, facts -> remove(heir, facts));
    }

    /** They work here again, in the role they had. Refuses whoever keeps no people. */
    public MemberOutcome undone(MemberId who, Member by) {
        return desk.carryOut(
                who,
                by,
                facts ->
                        facts.who().active()
                                ? new PeopleDesk.Ruling.No(new MemberOutcome.AlreadySo(facts.who()))
                                : new PeopleDesk.Ruling.Yes(List.of(facts.who().back())));
    }

    private static PeopleDesk.Ruling remove(@Nullable MemberId heir, PeopleDesk.Case facts) {
        Member who = facts.who();
        if (who.id().equals(facts.by().id())) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.Oneself(who));
        }
        if (!who.active()) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.AlreadySo(who));
        }
        List<Member> changed = new ArrayList<>(List.of(who.gone()));
        for (Member other : facts.roster().working()) {
            Rest.@Nullable Leave leave = other.rest().leave();
            if (leave != null && leave.deputy().equals(who.id()) && !other.id().equals(who.id())) {
                changed.add(other.resting(other.rest().away(standingIn(leave, heir, other))));
            }
        }
        return new PeopleDesk.Ruling.Yes(changed);
    }

    private static Rest.@Nullable Leave standingIn(
            Rest.Leave leave, @Nullable MemberId heir, Member away) {
        return heir == null || heir.equals(away.id())
                ? null
                : new Rest.Leave(leave.first(), leave.last(), heir);
    }
}
