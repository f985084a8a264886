/** What is measured of the packaged functions. */
@NullMarked
package voronka.benchmarks;

import org.jspecify.annotations.NullMarked;
