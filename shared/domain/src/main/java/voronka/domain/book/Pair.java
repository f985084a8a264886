package voronka.domain.book;

/**
 * What is sold to whom: the same thing is another product for another group, with a process of its
 * own.
 *
 * @param pipeline the pipeline its deals go through
 */
public record Pair(String key, LocalizedText product, LocalizedText group, String pipeline) {}
