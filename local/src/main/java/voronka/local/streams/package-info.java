/**
 * Carries a table's changes to the functions that read its stream, as Lambda's event source mapping
 * does: in order, in batches, filtered, tried again, and given up into a queue; and knows when
 * every reader has seen everything.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.streams;
