package voronka.domain.funnel;

import java.util.Optional;
import voronka.domain.book.StageKey;

/** The key stage of each pipeline that the company has pinned, to watch it daily. */
public interface WatchedStages {
    /** Watches that stage of the pipeline from now on, instead of another. */
    void watch(String pipeline, StageKey stage);

    /** The stage of the pipeline that is watched. */
    Optional<StageKey> watched(String pipeline);
}
