package voronka.domain.staffing;

import voronka.domain.selling.HandingWork;
import voronka.domain.team.Member;

/** What became of a change of somebody's place in the company: it is done, or refused and why. */
public sealed interface MemberOutcome {
    /** Done; this is who they are now. */
    record Changed(Member member) implements MemberOutcome {}

    /** It was so already. */
    record AlreadySo(Member member) implements MemberOutcome {}

    /** Only directors and administrators keep people, and only directors other directors. */
    record NotAllowed() implements MemberOutcome {}

    /** Nobody of that id works here, or ever did. */
    record NoSuchMember() implements MemberOutcome {}

    /** A company has a director, always. */
    record LastDirector(Member member) implements MemberOutcome {}

    /** Nobody does that to themselves. */
    record Oneself(Member member) implements MemberOutcome {}

    /** They have work that nobody of that role does: it is handed over first. */
    record HasWork(Member member, HandingWork.Work work) implements MemberOutcome {}

    /** A team's name is 1 to {@link Member#LONGEST_TEAM} characters. */
    record BadName(String name) implements MemberOutcome {}

    /** Others change the same people again and again at the same time. */
    record TryAgain() implements MemberOutcome {}
}
