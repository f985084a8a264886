package voronka.domain.views;

/** What became of a wish about a saved view. */
public sealed interface ViewOutcome {
    /** It is so now. */
    record Kept(SavedView view) implements ViewOutcome {}

    /** It is gone. */
    record Dropped(SavedView view) implements ViewOutcome {}

    /** Why nothing has changed. */
    sealed interface Refused extends ViewOutcome {}

    /** Another view of that person is called so. */
    record NameTaken(SavedView by) implements Refused {}

    /** No name, or one that is too long. */
    record BadName(int length) implements Refused {}

    /** So many views has nobody. */
    record TooMany(int most) implements Refused {}

    /** There is no such view any more, or it is somebody else's and not shared. */
    record NoSuchView() implements Refused {}

    /** It is somebody else's: to look at, not to change. */
    record NotYours(SavedView view) implements Refused {}
}
