/** Another system moves a deal: accounting says "paid". */
@NullMarked
package voronka.stagetransition;

import org.jspecify.annotations.NullMarked;
