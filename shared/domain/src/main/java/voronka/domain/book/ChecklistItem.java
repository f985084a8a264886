package voronka.domain.book;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done in a stage. Entering the stage makes a task of it.
 *
 * @param key unique in its stage, never used again for something else
 * @param required whether the stage may be left without it
 * @param limit by when, counted from entering the stage; null when the stage's own limit is enough
 */
public record ChecklistItem(
        String key,
        LocalizedText text,
        TaskKind kind,
        boolean required,
        @Nullable Limit limit,
        Responsible assignee) {}
