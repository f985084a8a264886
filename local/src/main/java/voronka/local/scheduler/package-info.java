/**
 * An emulator of EventBridge Scheduler: the real client talks to it, and it keeps the service's
 * limits and habits. Schedules fire on the local stack's clock, when asked to or by a background
 * thread, and everything the service may do wrong (late, twice, never, after the deletion) can be
 * asked for.
 */
@NullMarked
package voronka.local.scheduler;

import org.jspecify.annotations.NullMarked;
