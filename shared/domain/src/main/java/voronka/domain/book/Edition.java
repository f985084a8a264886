package voronka.domain.book;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;

/**
 * A published version of the sales book: what it says, and whose word it was. It never changes.
 *
 * @param by who published it; null for the one that the program brought along
 * @param at when; null where nobody wrote it down
 * @param heirs where deals of a removed stage go that are moved over to this version: by pipeline,
 *     the stage of the version before and the one of this
 */
public record Edition(
        SalesBook book,
        @Nullable MemberId by,
        @Nullable Instant at,
        Map<String, Map<StageKey, StageKey>> heirs) {
    public Edition {
        heirs =
                heirs.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, of -> Map.copyOf(of.getValue())));
    }

    /** One that nobody has signed. */
    public static Edition unsigned(SalesBook book) {
        return new Edition(book, null, null, Map.of());
    }

    /** Its number. */
    public int version() {
        return book.version();
    }

    /**
     * Where a deal stands in this version that stood there in the one before: in the same stage, or
     * in the heir of a removed one. Empty when this version has neither.
     */
    public Optional<StageKey> heir(String pipeline, StageKey before) {
        return book.pipeline(pipeline)
                .flatMap(
                        now ->
                                now.stage(before)
                                        .map(Stage::key)
                                        .or(() -> named(pipeline, before, now)));
    }

    private Optional<StageKey> named(String pipeline, StageKey before, Pipeline now) {
        return Optional.ofNullable(heirs.getOrDefault(pipeline, Map.of()).get(before))
                .filter(heir -> now.place(heir) >= 0);
    }
}
