/** The books a company can begin with. */
@NullMarked
package voronka.book.template;

import org.jspecify.annotations.NullMarked;
