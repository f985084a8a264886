package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.CustomField;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/**
 * What a report is drawn in: the pipeline as the newest book has it, and older versions of it for
 * the places of stages that have vanished since.
 *
 * @param older newest first; may be empty
 * @param fields of the company's own, by which deals may be told apart
 */
public record Frame(
        Pipeline pipeline, Currency currency, List<Pipeline> older, List<CustomField> fields) {
    public Frame {
        older = List.copyOf(older);
        fields = List.copyOf(fields);
    }

    /** Without fields. */
    public Frame(Pipeline pipeline, Currency currency, List<Pipeline> older) {
        this(pipeline, currency, older, List.of());
    }

    /** Without older versions. */
    public Frame(Pipeline pipeline, Currency currency) {
        this(pipeline, currency, List.of());
    }

    /** The stage as the newest book has it; null for one that has vanished. */
    public @Nullable Stage named(StageKey key) {
        return pipeline.stage(key).orElse(null);
    }

    /** The stages in the order reports show them: the newest book's, vanished ones after them. */
    public List<StageKey> shown(Collection<StageKey> seen) {
        List<StageKey> shown = new ArrayList<>();
        pipeline.stages().forEach(stage -> shown.add(stage.key()));
        seen.stream().filter(stage -> !shown.contains(stage)).forEach(shown::add);
        return shown;
    }

    /**
     * The stages in the order deals went through them: a vanished one stands where the newest
     * version that had it put it; one that no version knows comes last.
     */
    public List<StageKey> walked(Collection<StageKey> seen) {
        List<StageKey> walked = new ArrayList<>();
        pipeline.stages().forEach(stage -> walked.add(stage.key()));
        for (StageKey stage : seen) {
            if (!walked.contains(stage)) {
                walked.add(placeOf(stage, walked), stage);
            }
        }
        return walked;
    }

    private int placeOf(StageKey vanished, List<StageKey> walked) {
        Optional<Pipeline> knows =
                older.stream().filter(version -> version.place(vanished) >= 0).findFirst();
        if (knows.isEmpty()) {
            return walked.size();
        }
        for (int place = knows.get().place(vanished) - 1; place >= 0; place--) {
            int found = walked.indexOf(knows.get().stages().get(place).key());
            if (found >= 0) {
                return found + 1;
            }
        }
        return 0;
    }
}
