/** How a new version of the sales book comes about. */
@NullMarked
package voronka.domain.publishing;

import org.jspecify.annotations.NullMarked;
