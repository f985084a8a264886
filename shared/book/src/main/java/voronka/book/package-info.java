/**
 * The sales book as a document: what its parts are called, how it is read with every mistake told
 * by line, and how it is written so that it is read back equal. The same tree is stored in the
 * table as JSON and sent to a director as YAML.
 */
@NullMarked
package voronka.book;

import org.jspecify.annotations.NullMarked;
