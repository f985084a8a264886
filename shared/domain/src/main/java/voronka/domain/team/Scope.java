package voronka.domain.team;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose deals a right is for. */
public sealed interface Scope {
    /** Everybody's and nobody's. */
    record All() implements Scope {}

    /** Those that these people answer for. */
    record Theirs(Set<MemberId> owners) implements Scope {
        public Theirs {
            owners = Set.copyOf(owners);
        }
    }

    /** None. */
    record None() implements Scope {}

    /** Whether it is for the deals of that owner; null is nobody. */
    default boolean holds(@Nullable MemberId owner) {
        return switch (this) {
            case All all -> true;
            case Theirs theirs -> owner != null && theirs.owners().contains(owner);
            case None none -> false;
        };
    }
}
