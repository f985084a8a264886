package voronka.domain.publishing;

import java.util.Optional;
import voronka.domain.team.MemberId;

/** What people want to publish. At most one draft waits for a person. */
public interface Drafts {
    /** The draft. */
    Optional<Draft> draftOf(MemberId member);

    /** Keeps it, in place of whatever there was. */
    void keep(MemberId member, Draft draft);

    /** Forgets it. */
    void dropDraft(MemberId member);
}
