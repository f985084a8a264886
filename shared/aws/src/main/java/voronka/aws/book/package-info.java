/**
 * The sales book as a document: how it is written down, what may be wrong with it, and the one that
 * a company starts with.
 */
@NullMarked
package voronka.aws.book;

import org.jspecify.annotations.NullMarked;
