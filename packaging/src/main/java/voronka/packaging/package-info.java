/** How a function is packed: one zip of uncompressed jars, the same bytes for the same sources. */
@NullMarked
package voronka.packaging;

import org.jspecify.annotations.NullMarked;
