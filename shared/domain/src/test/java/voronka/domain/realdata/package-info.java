/**
 * A year and a half of somebody's real sales, whose results are known, through the domain. The
 * folder is named by {@code -Ddata=…} or the variable {@code VORONKA_DATA}.
 */
@NullMarked
package voronka.domain.realdata;

import org.jspecify.annotations.NullMarked;
