/** How a deal is found by what somebody types of it. */
@NullMarked
package voronka.domain.search;

import org.jspecify.annotations.NullMarked;
