package voronka.domain.conversation;

import java.util.Optional;
import voronka.domain.team.MemberId;

/** What each person was asked last. At most one question is open for a person. */
public interface Dialogues {
    /** The open question. */
    Optional<Dialogue> of(MemberId member);

    /** Asks, in place of whatever was asked before. */
    void ask(MemberId member, Dialogue dialogue);

    /** Forgets the question. */
    void end(MemberId member);
}
