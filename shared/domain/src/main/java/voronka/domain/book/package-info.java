/**
 * The sales book: the company's own process as versioned data. A deal remembers the version it
 * started with.
 */
@NullMarked
package voronka.domain.book;

import org.jspecify.annotations.NullMarked;
