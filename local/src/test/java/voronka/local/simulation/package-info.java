/**
 * Two years of a company's promises in a minute or two, with everything going wrong that can:
 * timers lost, doubled and fired after deletion, the stream shown again, processes killed at every
 * call.
 */
@NullMarked
package voronka.local.simulation;

import org.jspecify.annotations.NullMarked;
