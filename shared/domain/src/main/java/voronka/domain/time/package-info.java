/** Time as the company and its people mean it. */
@NullMarked
package voronka.domain.time;

import org.jspecify.annotations.NullMarked;
