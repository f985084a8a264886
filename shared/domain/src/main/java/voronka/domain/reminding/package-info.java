/**
 * Promises and news reach people: timers are kept, reminders and notices are sent, the sweep mends.
 */
@NullMarked
package voronka.domain.reminding;

import org.jspecify.annotations.NullMarked;
