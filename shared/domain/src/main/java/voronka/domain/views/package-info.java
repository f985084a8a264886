/** Reports that people keep under a name, and that come by themselves. */
@NullMarked
package voronka.domain.views;

import org.jspecify.annotations.NullMarked;
