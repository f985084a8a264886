/** Timers months ahead: EventBridge Scheduler. */
@NullMarked
package voronka.aws.scheduler;

import org.jspecify.annotations.NullMarked;
