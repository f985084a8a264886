/**
 * A calendar program asks for somebody's days by a secret link: find whose, read, tell in
 * iCalendar.
 */
@NullMarked
package voronka.calendarfeed;

import org.jspecify.annotations.NullMarked;
