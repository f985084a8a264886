/** Somebody asked: what they wrote, exactly as it came, and how they are recognised. */
@NullMarked
package voronka.domain.lead;

import org.jspecify.annotations.NullMarked;
