package voronka.domain.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a written book follows the version before: everything that was there keeps its key, or is
 * retired and its key with it.
 */
public final class Succession {
    private final SalesBook before;
    private final Map<Vanished.Part, Vanished.Fate> fates;
    private final List<Vanished> open = new ArrayList<>();
    private final List<Vanished.Part> reused = new ArrayList<>();

    private Succession(SalesBook before, Map<Vanished.Part, Vanished.Fate> fates) {
        this.before = before;
        this.fates = fates;
    }

    /** What came of it. */
    public sealed interface Result {
        /** The version that follows, and where deals of removed stages go. */
        record Settled(Edition next) implements Result {}

        /** Somebody has to say what became of these; the answers to those may ask for more. */
        record Open(List<Vanished> vanished) implements Result {}

        /** These keys belonged to something that was retired. */
        record KeysReused(List<Vanished.Part> parts) implements Result {}
    }

    /** Settles a book that was written upon that one, as far as it is known what became of all. */
    public static Result of(
            SalesBook before, SalesBook written, Map<Vanished.Part, Vanished.Fate> fates) {
        return new Succession(before, fates).settle(written);
    }

    private Result settle(SalesBook written) {
        Map<String, String> pipelines =
                parts(
                        Vanished.Kind.PIPELINE,
                        named(before.pipelines(), Pipeline::key, Pipeline::name),
                        named(written.pipelines(), Pipeline::key, Pipeline::name));
        Map<String, String> fields =
                parts(
                        Vanished.Kind.FIELD,
                        named(before.fields(), CustomField::key, CustomField::name),
                        named(written.fields(), CustomField::key, CustomField::name));
        if (!open.isEmpty()) {
            return new Result.Open(open);
        }
        SalesBook renamed = Renamed.book(written, pipelines, fields);
        Set<String> known =
                renamed.fields().stream().map(CustomField::key).collect(Collectors.toSet());
        for (RetiredField gone : before.retiredFields()) {
            if (known.contains(gone.key())) {
                reused.add(new Vanished.Part(Vanished.Kind.FIELD, null, gone.key()));
            }
        }
        Map<String, Map<StageKey, StageKey>> heirs = new HashMap<>();
        List<Pipeline> all = new ArrayList<>();
        for (Pipeline pipeline : renamed.pipelines()) {
            all.add(
                    before.pipeline(pipeline.key())
                            .map(was -> new StageSuccession(was, pipeline, this).settle(heirs))
                            .orElse(pipeline));
        }
        for (Pipeline was : before.pipelines()) {
            if (renamed.pipeline(was.key()).isEmpty()) {
                all.add(Renamed.closed(was, known));
            }
        }
        if (!open.isEmpty()) {
            return new Result.Open(open);
        }
        if (!reused.isEmpty()) {
            return new Result.KeysReused(reused);
        }
        SalesBook next =
                renamed.shaped(renamed.fields(), renamed.pairs(), all, retired(renamed, known));
        return new Result.Settled(
                new Edition(next.asVersion(before.version() + 1), null, null, heirs));
    }

    private List<RetiredField> retired(SalesBook renamed, Set<String> known) {
        Stream<RetiredField> gone =
                before.fields().stream()
                        .filter(field -> !known.contains(field.key()))
                        .map(field -> new RetiredField(field.key(), field.name()));
        Set<String> seen = new HashSet<>();
        return Stream.of(before.retiredFields().stream(), renamed.retiredFields().stream(), gone)
                .flatMap(Function.identity())
                .filter(field -> !known.contains(field.key()) && seen.add(field.key()))
                .toList();
    }

    /** The permanent keys by the written ones; what nobody has answered for is noted. */
    private Map<String, String> parts(
            Vanished.Kind kind, List<Vanished.Candidate> was, List<Vanished.Candidate> now) {
        return permanent(kind, null, was, now, List.of());
    }

    Map<String, String> permanent(
            Vanished.Kind kind,
            @Nullable String pipeline,
            List<Vanished.Candidate> was,
            List<Vanished.Candidate> now,
            List<Vanished.Candidate> heirs) {
        Set<String> names =
                now.stream()
                        .flatMap(c -> c.name().byLanguage().values().stream())
                        .collect(Collectors.toSet());
        List<Vanished.Candidate> fresh = new ArrayList<>(without(now, was));
        Map<String, String> keys = new HashMap<>();
        for (Vanished.Candidate gone : without(was, now)) {
            Vanished.Part part = new Vanished.Part(kind, pipeline, gone.key());
            boolean removable =
                    kind != Vanished.Kind.PIPELINE
                            || gone.name().byLanguage().values().stream()
                                    .noneMatch(names::contains);
            Vanished vanished =
                    new Vanished(part, gone.name(), List.copyOf(fresh), heirs, removable);
            Vanished.Fate fate = fates.get(part);
            if (fate == null || !vanished.allows(fate)) {
                open.add(vanished);
            } else if (fate instanceof Vanished.Fate.Renamed(String to)) {
                keys.put(to, gone.key());
                fresh.removeIf(candidate -> candidate.key().equals(to));
            }
        }
        return keys;
    }

    Vanished.Fate fate(Vanished.Part part) {
        return Objects.requireNonNull(fates.get(part));
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void reused(Vanished.Part part) {
        reused.add(part);
    }

    static <T> List<Vanished.Candidate> named(
            List<T> things, Function<T, String> key, Function<T, LocalizedText> name) {
        return things.stream()
                .map(thing -> new Vanished.Candidate(key.apply(thing), name.apply(thing)))
                .toList();
    }

    private static List<Vanished.Candidate> without(
            List<Vanished.Candidate> these, List<Vanished.Candidate> those) {
        Set<String> keys = those.stream().map(Vanished.Candidate::key).collect(Collectors.toSet());
        return these.stream().filter(one -> !keys.contains(one.key())).toList();
    }
}
