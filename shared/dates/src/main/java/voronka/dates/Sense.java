package voronka.dates;

/**
 * What a row of tokens may mean.
 *
 * @param kind the name rules know it by
 * @param value what it says: a number, a date, a name of {@link Unit}, {@link Part}, {@link Edge}
 * @param length how many tokens it takes; 0 for a place, such as the end
 */
record Sense(String kind, Object value, int length) {}
