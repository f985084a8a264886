/** What can be seen from outside: a number for each promise the product makes. */
@NullMarked
package voronka.aws.metrics;

import org.jspecify.annotations.NullMarked;
