package voronka.domain.conversation;

import java.util.Optional;
import voronka.domain.team.MemberId;

/** What each person was asked last. At most one question is open for a person. */
public interface Dialogues {
    /** The open question, and where it stands. */
    Optional<Question> open(MemberId member);

    /** What is asked by the open question. */
    default Optional<Dialogue> of(MemberId member) {
        return open(member).map(Question::dialogue);
    }

    /** Asks, in place of whatever was asked before. */
    void ask(MemberId member, Question question);

    /** Forgets the question. */
    void end(MemberId member);
}
