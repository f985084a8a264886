/** Promises: what is due, when, for whom. The message about one is its reminder. */
@NullMarked
package voronka.domain.followup;

import org.jspecify.annotations.NullMarked;
