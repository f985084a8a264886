/** Sums of money: minor units with their currency. */
@NullMarked
package voronka.domain.money;

import org.jspecify.annotations.NullMarked;
