/** How the company begins, how people come in, and how other systems get their keys. */
@NullMarked
package voronka.domain.staffing;

import org.jspecify.annotations.NullMarked;
