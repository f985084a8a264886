/** One command, one transaction: what a command writes stands or falls together. */
@NullMarked
package voronka.domain.ledger;

import org.jspecify.annotations.NullMarked;
