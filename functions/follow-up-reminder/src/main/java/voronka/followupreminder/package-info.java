/** Follow-ups and notices change: timers and messages. A timer fires: a message. A sweep mends. */
@NullMarked
package voronka.followupreminder;

import org.jspecify.annotations.NullMarked;
