package voronka.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.team.MemberId;

/** Promises whose first agenda is looked for only after something else has happened. */
public final class InterruptedFollowUps implements FollowUps {
    private final FollowUps followUps;
    private @Nullable Runnable happens;

    public InterruptedFollowUps(FollowUps followUps, Runnable happens) {
        this.followUps = followUps;
        this.happens = happens;
    }

    @Override
    public Optional<DealFile> file(DealId id) {
        return followUps.file(id);
    }

    @Override
    public List<FollowUp> all(DealId id) {
        return followUps.all(id);
    }

    @Override
    public List<FollowUp> openOf(MemberId owner, Instant upTo) {
        return followUps.openOf(owner, upTo);
    }

    @Override
    public List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo) {
        return followUps.touchesOf(owner, from, upTo);
    }

    @Override
    public Workload workOf(MemberId owner, Instant touchesUpTo) {
        return followUps.workOf(owner, touchesUpTo);
    }

    @Override
    public List<Undelivered> undelivered(Instant upTo, int most) {
        return followUps.undelivered(upTo, most);
    }

    @Override
    public Optional<Agenda> agenda(Agenda.Key key) {
        Runnable now = happens;
        happens = null;
        if (now != null) {
            now.run();
        }
        return followUps.agenda(key);
    }
}
