/**
 * The walls of the house that the build files do not draw: who may know whom, who may ask for the
 * time. Every module includes them in a test of five lines.
 */
@NullMarked
package voronka.architecture;

import org.jspecify.annotations.NullMarked;
