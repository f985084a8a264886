/** The sales book as the table keeps it. */
@NullMarked
package voronka.aws.book;

import org.jspecify.annotations.NullMarked;
