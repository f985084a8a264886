/** SQS: messages sent, and batches of them as a function is given them. */
@NullMarked
package voronka.aws.queue;

import org.jspecify.annotations.NullMarked;
