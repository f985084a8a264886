/** A function that does nothing, to compare with. */
@NullMarked
package voronka.donothing;

import org.jspecify.annotations.NullMarked;
