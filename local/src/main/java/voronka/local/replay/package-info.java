/**
 * Plays a folder of somebody's past opportunities, in the order of their dates, through the running
 * functions' own routes, and tells what the funnel says in the end.
 */
@NullMarked
package voronka.local.replay;

import org.jspecify.annotations.NullMarked;
