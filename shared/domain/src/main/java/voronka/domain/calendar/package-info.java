/** A member's days as a calendar program shows them. */
@NullMarked
package voronka.domain.calendar;

import org.jspecify.annotations.NullMarked;
