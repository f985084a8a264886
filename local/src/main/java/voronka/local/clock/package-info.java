/**
 * The time of the local stack. It runs at real speed, and it can be moved forward: three months
 * pass at once, and whoever waits for a moment inside them is woken.
 */
@NullMarked
package voronka.local.clock;

import org.jspecify.annotations.NullMarked;
