package voronka.domain.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import voronka.domain.Ids;
import voronka.domain.team.MemberId;

/** Keeps what people look at again and again, under names of their own. */
public final class KeepingViews {
    /** So many views a person may keep: a list that is still a list on a phone. */
    public static final int MOST = 30;

    private final SavedViews views;
    private final Ids ids;

    public KeepingViews(SavedViews views, Ids ids) {
        this.views = views;
        this.ids = ids;
    }

    /**
     * Keeps a report under that name.
     *
     * @param today the company's day, from which its period is understood
     */
    public ViewOutcome save(Report report, String name, MemberId owner, LocalDate today) {
        List<SavedView> own = views.viewsOf(owner);
        if (own.size() >= MOST) {
            return new ViewOutcome.TooMany(MOST);
        }
        return named(SavedView.fresh(owner, ids.next(), plain(name), report, today), own);
    }

    /** Calls it otherwise. */
    public ViewOutcome rename(MemberId owner, String id, String name, MemberId by) {
        return changed(owner, id, by, view -> named(view.named(plain(name)), views.viewsOf(owner)));
    }

    /** Lets colleagues find it, or no longer. */
    public ViewOutcome share(boolean shared, MemberId owner, String id, MemberId by) {
        return changed(owner, id, by, view -> kept(view.shared(shared)));
    }

    /** Understands its days otherwise; nothing changes where they can mean but one thing. */
    public ViewOutcome turn(MemberId owner, String id, MemberId by) {
        return changed(owner, id, by, view -> kept(view.otherwise().orElse(view)));
    }

    /** Forgets it. */
    public ViewOutcome drop(MemberId owner, String id, MemberId by) {
        return changed(
                owner,
                id,
                by,
                view -> {
                    views.drop(view);
                    return new ViewOutcome.Dropped(view);
                });
    }

    /** The view, as far as that member may look at it: their own, or a shared one. */
    public Optional<SavedView> seenBy(MemberId reader, MemberId owner, String id) {
        return views.view(owner, id).filter(view -> view.shared() || owner.equals(reader));
    }

    private ViewOutcome changed(
            MemberId owner, String id, MemberId by, Function<SavedView, ViewOutcome> change) {
        Optional<SavedView> view = seenBy(by, owner, id);
        if (view.isEmpty()) {
            return new ViewOutcome.NoSuchView();
        }
        return owner.equals(by) ? change.apply(view.get()) : new ViewOutcome.NotYours(view.get());
    }

    private ViewOutcome named(SavedView view, List<SavedView> own) {
        String name = view.name();
        if (name.isEmpty() || name.length() > SavedView.LONGEST_NAME) {
            return new ViewOutcome.BadName(name.length());
        }
        Optional<SavedView> same =
                own.stream()
                        .filter(other -> !other.id().equals(view.id()))
                        .filter(other -> other.name().equalsIgnoreCase(name))
                        .findFirst();
        return same.isPresent() ? new ViewOutcome.NameTaken(same.get()) : kept(view);
    }

    private ViewOutcome kept(SavedView view) {
        views.keep(view);
        return new ViewOutcome.Kept(view);
    }

    /** A name is one line of text. */
    private static String plain(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
