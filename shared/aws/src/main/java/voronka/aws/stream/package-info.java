/**
 * The table's stream as Lambda hands it over: each change of an item, at least once, in order for
 * one item and in no order between items.
 */
@NullMarked
package voronka.aws.stream;

import org.jspecify.annotations.NullMarked;
