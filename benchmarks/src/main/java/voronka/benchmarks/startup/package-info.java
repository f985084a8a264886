/** How long a packaged function takes until its first answer. */
@NullMarked
package voronka.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
