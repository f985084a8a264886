package voronka.domain.views;

import java.util.List;
import java.util.Optional;
import voronka.domain.team.MemberId;

/** The views that people keep. */
public interface SavedViews {
    /** A member's own, in the order they were saved. */
    List<SavedView> viewsOf(MemberId owner);

    /**
     * Everybody's that are shared, at most so many. An index that may lag behind by a moment: what
     * is shown is read again by {@link #view}.
     */
    List<SavedView> shared(int most);

    /** A view as it is now. */
    Optional<SavedView> view(MemberId owner, String id);

    /** Keeps it; the newest holds. */
    void keep(SavedView view);

    /** Forgets it. */
    void drop(SavedView view);
}
