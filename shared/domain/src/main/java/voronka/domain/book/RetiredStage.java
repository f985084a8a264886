package voronka.domain.book;

/**
 * A stage of an earlier version: deals and reports may still speak of it, and its key is not given
 * again.
 */
public record RetiredStage(StageKey key, LocalizedText name) {}
