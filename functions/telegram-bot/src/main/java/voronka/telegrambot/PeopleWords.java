package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.selling.HandingWork;
import voronka.domain.staffing.MemberOutcome;
import voronka.domain.team.Member;
import voronka.telegram.words.Words;

/** What became of a change of the company's people, in words for a toast. */
final class PeopleWords {
    private PeopleWords() {}

    /**
     * What was done or why not.
     *
     * @param done the words for what was done
     */
    static String of(MemberOutcome outcome, String done, Turn turn) {
        Words words = turn.words();
        return switch (outcome) {
            case MemberOutcome.Changed(Member member) -> words.say(done, "name", member.name());
            case MemberOutcome.AlreadySo(Member member) -> words.say(done, "name", member.name());
            case MemberOutcome.NotAllowed no -> words.say("refused.directors");
            case MemberOutcome.NoSuchMember no -> words.say("people.no.member");
            case MemberOutcome.LastDirector(Member member) ->
                    words.say("people.no.last", "name", member.name());
            case MemberOutcome.Oneself oneself -> words.say("people.no.self");
            case MemberOutcome.HasWork(Member member, HandingWork.Work work) ->
                    words.say(
                            "people.no.work",
                            "name",
                            member.name(),
                            "deals",
                            work.deals().size(),
                            "tasks",
                            work.tasks().size());
            case MemberOutcome.BadName no -> words.say("people.no.name", "n", Member.LONGEST_TEAM);
            case MemberOutcome.TryAgain again -> words.say("people.no.again");
        };
    }

    /** Whose card is shown after it. */
    static Optional<Member> about(MemberOutcome outcome) {
        return switch (outcome) {
            case MemberOutcome.Changed(Member member) -> Optional.of(member);
            case MemberOutcome.AlreadySo(Member member) -> Optional.of(member);
            case MemberOutcome.LastDirector(Member member) -> Optional.of(member);
            case MemberOutcome.Oneself(Member member) -> Optional.of(member);
            case MemberOutcome.HasWork(Member member, HandingWork.Work work) -> Optional.of(member);
            case MemberOutcome.NotAllowed no -> Optional.empty();
            case MemberOutcome.NoSuchMember no -> Optional.empty();
            case MemberOutcome.BadName no -> Optional.empty();
            case MemberOutcome.TryAgain again -> Optional.empty();
        };
    }

    /** How much was handed over, or why nothing was. */
    static String of(HandingWork.Result result, Turn turn) {
        Words words = turn.words();
        return switch (result) {
            case HandingWork.HandedOver(int deals, int tasks, int left) -> {
                String handed = words.say("people.handed", "deals", deals, "tasks", tasks);
                yield left == 0
                        ? handed
                        : handed + ". " + words.say("people.handed.left", "left", left);
            }
            case HandingWork.NotAllowed no -> words.say("refused.directors");
            case HandingWork.NoSuchMember no -> words.say("people.no.member");
            case HandingWork.NotInThatRole(Member heir) ->
                    words.say("people.no.heir", "name", heir.name());
        };
    }
}
