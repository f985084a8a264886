package voronka.domain.book;

/**
 * A custom field of an earlier version: deals may still have it filled, so its key is not given
 * again.
 */
public record RetiredField(String key, LocalizedText name) {}
