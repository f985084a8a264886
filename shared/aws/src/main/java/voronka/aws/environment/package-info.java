/** What a function is told by its environment. */
@NullMarked
package voronka.aws.environment;

import org.jspecify.annotations.NullMarked;
