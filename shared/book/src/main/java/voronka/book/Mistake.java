package voronka.book;

/**
 * Something that is wrong with a document.
 *
 * @param path the names and numbers that lead there: {@code pipelines[0].stages[2].limit}; "" for
 *     the whole document
 */
public record Mistake(Place place, String path, Fault fault) {}
