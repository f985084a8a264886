/**
 * An emulator of SQS's standard queues: the functions' queues, and where dead letters end. What is
 * hidden, delayed or kept too long follows the local stack's clock.
 */
@NullMarked
package voronka.local.queues;

import org.jspecify.annotations.NullMarked;
