/**
 * Starts a packaged function as Lambda does: its zip unpacked into a folder, Lambda's own runtime
 * client on top, and below it the API that hands over events and takes answers.
 */
@NullMarked
package voronka.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
