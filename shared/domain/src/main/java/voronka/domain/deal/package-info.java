/**
 * Deals: a type per state, pure decisions that give the deal afterwards and the event that says so,
 * and the append-only log those events make.
 */
@NullMarked
package voronka.domain.deal;

import org.jspecify.annotations.NullMarked;
