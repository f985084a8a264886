/** The log's stream becomes counters, each event once. */
@NullMarked
package voronka.funnelaggregation;

import org.jspecify.annotations.NullMarked;
