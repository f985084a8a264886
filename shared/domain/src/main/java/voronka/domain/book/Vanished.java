package voronka.domain.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of the version before whose key the new one has not. Its key is for good, so somebody
 * has to say whether it goes by another key there, or is gone.
 *
 * @param name what it was called
 * @param renames what it may have become: what is new in the same place
 * @param heirs for a stage: those of the new version, where its deals can go
 * @param removable whether it can be gone at all: a pipeline stays in the book beside the others,
 *     so none of them may have its name
 */
public record Vanished(
        Part part,
        LocalizedText name,
        List<Candidate> renames,
        List<Candidate> heirs,
        boolean removable) {
    public Vanished {
        renames = List.copyOf(renames);
        heirs = List.copyOf(heirs);
    }

    /** What kind of thing. */
    public enum Kind {
        PIPELINE,
        STAGE,
        FIELD
    }

    /**
     * Which thing.
     *
     * @param pipeline for a stage: the key of its pipeline; null for everything else
     */
    public record Part(Kind kind, @Nullable String pipeline, String key) {}

    /** Something of the new version. */
    public record Candidate(String key, LocalizedText name) {}

    /** What became of it. */
    public sealed interface Fate {
        /** It goes on under its own key; the new version only called it by that one. */
        record Renamed(String to) implements Fate {}

        /**
         * It is gone. A pipeline stays in the book for its deals and reports and takes no new ones.
         *
         * @param heir for a stage: the key of the stage where its deals go; null for anything else
         */
        record Removed(@Nullable String heir) implements Fate {}
    }

    /** Whether that can have become of it. */
    boolean allows(Fate fate) {
        return switch (fate) {
            case Fate.Renamed(String to) -> renames.stream().anyMatch(c -> c.key().equals(to));
            case Fate.Removed(@Nullable String heir) ->
                    part.kind() == Kind.STAGE
                            ? heirs.stream().anyMatch(c -> c.key().equals(heir))
                            : removable && heir == null;
        };
    }
}
