/** The people who buy, and the ways to reach them. */
@NullMarked
package voronka.domain.contact;

import org.jspecify.annotations.NullMarked;
