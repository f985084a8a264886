/**
 * Histories that nobody thought of: random commands by random people, and what must hold after any
 * of them.
 */
@NullMarked
package voronka.domain.history;

import org.jspecify.annotations.NullMarked;
