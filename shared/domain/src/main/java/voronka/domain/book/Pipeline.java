package voronka.domain.book;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of open stages. Won, lost and frozen are outcomes, not stages.
 *
 * @param firstContactWithin how soon a new lead must be answered; null when nobody watches it
 * @param takesNewDeals false for a pipeline that only finishes what it has
 * @param keyStage the stage that the company watches above all; null while it has not chosen one
 * @param card the custom fields that a deal's card shows, in order
 * @param retired the stages it has had
 */
public record Pipeline(
        String key,
        LocalizedText name,
        List<Stage> stages,
        @Nullable Duration firstContactWithin,
        Passing passing,
        boolean takesNewDeals,
        Closing closing,
        @Nullable StageKey keyStage,
        List<String> card,
        List<RetiredStage> retired) {

    /** More stages than that are not a process but a list of wishes. */
    public static final int MOST_STAGES = 50;

    /**
     * @throws IllegalArgumentException when there is no stage, more than {@link #MOST_STAGES}, a
     *     key twice, or a stage is named that is not there
     */
    public Pipeline {
        stages = List.copyOf(stages);
        card = List.copyOf(card);
        retired = List.copyOf(retired);
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException(
                    "a pipeline has 1 to %d stages, %s has %d"
                            .formatted(MOST_STAGES, key, stages.size()));
        }
        Set<StageKey> seen = new HashSet<>();
        for (Stage stage : stages) {
            if (!seen.add(stage.key())) {
                throw new IllegalArgumentException(
                        "stage %s twice in %s".formatted(stage.key(), key));
            }
        }
        requireStage(keyStage, seen, key);
        Closing.LossGuard guard = closing.guard();
        requireStage(guard == null ? null : guard.from(), seen, key);
        for (RetiredStage stage : retired) {
            if (!seen.add(stage.key())) {
                throw new IllegalArgumentException(
                        "stage %s is retired in %s".formatted(stage.key(), key));
            }
        }
    }

    /** A pipeline that has always had these stages. */
    public Pipeline(
            String key,
            LocalizedText name,
            List<Stage> stages,
            @Nullable Duration firstContactWithin,
            Passing passing,
            boolean takesNewDeals,
            Closing closing,
            @Nullable StageKey keyStage,
            List<String> card) {
        this(
                key,
                name,
                stages,
                firstContactWithin,
                passing,
                takesNewDeals,
                closing,
                keyStage,
                card,
                List.of());
    }

    private static void requireStage(
            @Nullable StageKey named, Set<StageKey> stages, String pipeline) {
        if (named != null && !stages.contains(named)) {
            throw new IllegalArgumentException("no stage %s in %s".formatted(named, pipeline));
        }
    }

    /** A pipeline that is only a list of stages: every move is free. */
    public static Pipeline of(
            String key,
            LocalizedText name,
            List<Stage> stages,
            @Nullable Duration firstContactWithin) {
        return new Pipeline(
                key,
                name,
                stages,
                firstContactWithin,
                new Passing.Manual(Passing.Skipping.FREE),
                true,
                Closing.free(),
                null,
                List.of());
    }

    /** Where every deal begins. */
    public Stage first() {
        return stages.getFirst();
    }

    /** The stage of that key, if this pipeline has it. */
    public Optional<Stage> stage(StageKey wanted) {
        return stages.stream().filter(stage -> stage.key().equals(wanted)).findFirst();
    }

    /** What is to be done by that key in a stage, or after a loss. */
    public Optional<ChecklistItem> task(StageKey where, String item) {
        ChecklistItem lost = closing.lossTask();
        return stage(where)
                .flatMap(stage -> stage.item(item))
                .or(() -> Optional.ofNullable(lost).filter(task -> task.key().equals(item)));
    }

    /** The stage after that one; empty after the last, and for a stage that is not here. */
    public Optional<Stage> after(StageKey here) {
        int place = place(here);
        return place >= 0 && place + 1 < stages.size()
                ? Optional.of(stages.get(place + 1))
                : Optional.empty();
    }

    /** Whether deals get from there to there at all: where no stage is skipped, on by one. */
    public boolean allows(StageKey from, StageKey to) {
        return passing.skips() || place(to) <= place(from) + 1;
    }

    /** The place of a stage, from 0; -1 when it is not here. */
    public int place(StageKey wanted) {
        for (int place = 0; place < stages.size(); place++) {
            if (stages.get(place).key().equals(wanted)) {
                return place;
            }
        }
        return -1;
    }

    /** The stages after the furthest one reached so far, up to that one and with it. */
    public List<StageKey> between(@Nullable StageKey furthest, StageKey upTo) {
        int from = furthest == null ? 0 : place(furthest) + 1;
        int to = place(upTo) + 1;
        return from >= to ? List.of() : stages.subList(from, to).stream().map(Stage::key).toList();
    }
}
