/** The document as a YAML file, the way people read and change it. */
@NullMarked
package voronka.book.yaml;

import org.jspecify.annotations.NullMarked;
