package voronka.domain.team;

import java.util.HashSet;
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

    /** Both together. */
    default Scope and(Scope other) {
        return switch (this) {
            case All all -> all;
            case None none -> other;
            case Theirs theirs ->
                    switch (other) {
                        case All all -> all;
                        case None none -> theirs;
                        case Theirs others -> {
                            Set<MemberId> both = new HashSet<>(theirs.owners());
                            both.addAll(others.owners());
                            yield new Theirs(both);
                        }
                    };
        };
    }

    /** Whether it is for the deals of that owner; null is nobody. */
    default boolean holds(@Nullable MemberId owner) {
        return switch (this) {
            case All all -> true;
            case Theirs theirs -> owner != null && theirs.owners().contains(owner);
            case None none -> false;
        };
    }
}
