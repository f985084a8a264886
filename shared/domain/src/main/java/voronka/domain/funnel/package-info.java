/**
 * The funnel: counters kept from the log, each the sum of what its events add, so that a recount
 * from the log gives the same to the last unit.
 */
@NullMarked
package voronka.domain.funnel;

import org.jspecify.annotations.NullMarked;
