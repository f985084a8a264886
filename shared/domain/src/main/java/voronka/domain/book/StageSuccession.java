package voronka.domain.book;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How a pipeline's stages follow those of the version before. */
final class StageSuccession {
    private final Pipeline was;
    private final Pipeline written;
    private final Succession whole;

    StageSuccession(Pipeline was, Pipeline written, Succession whole) {
        this.was = was;
        this.written = written;
        this.whole = whole;
    }

    /**
     * The pipeline as it is published; as it was written while something is open.
     *
     * @param heirs to be told where deals of removed stages go
     */
    Pipeline settle(Map<String, Map<StageKey, StageKey>> heirs) {
        List<Vanished.Candidate> now = stages(written);
        Map<StageKey, StageKey> keys = new HashMap<>();
        whole.permanent(Vanished.Kind.STAGE, was.key(), stages(was), now, now)
                .forEach((to, from) -> keys.put(new StageKey(to), new StageKey(from)));
        Set<StageKey> here =
                written.stages().stream()
                        .map(stage -> keys.getOrDefault(stage.key(), stage.key()))
                        .collect(Collectors.toSet());
        List<RetiredStage> reused =
                was.retired().stream().filter(stage -> here.contains(stage.key())).toList();
        reused.forEach(stage -> whole.reused(part(stage.key())));
        if (whole.isOpen() || !reused.isEmpty()) {
            return written;
        }
        List<Stage> gone =
                was.stages().stream().filter(stage -> !here.contains(stage.key())).toList();
        Map<StageKey, StageKey> inherited = new HashMap<>();
        for (Stage stage : gone) {
            if (whole.fate(part(stage.key())) instanceof Vanished.Fate.Removed removed) {
                StageKey heir = new StageKey(Objects.requireNonNull(removed.heir()));
                inherited.put(stage.key(), keys.getOrDefault(heir, heir));
            }
        }
        if (!inherited.isEmpty()) {
            heirs.put(was.key(), inherited);
        }
        return Renamed.stages(written, keys, retired(gone, here));
    }

    private List<RetiredStage> retired(List<Stage> gone, Set<StageKey> here) {
        Map<StageKey, RetiredStage> all = new LinkedHashMap<>();
        was.retired().forEach(stage -> all.put(stage.key(), stage));
        gone.forEach(s -> all.put(s.key(), new RetiredStage(s.key(), s.name())));
        written.retired().stream()
                .filter(stage -> !here.contains(stage.key()))
                .forEach(stage -> all.putIfAbsent(stage.key(), stage));
        return List.copyOf(all.values());
    }

    private Vanished.Part part(StageKey stage) {
        return new Vanished.Part(Vanished.Kind.STAGE, was.key(), stage.value());
    }

    private static List<Vanished.Candidate> stages(Pipeline pipeline) {
        return Succession.named(pipeline.stages(), stage -> stage.key().value(), Stage::name);
    }
}
