/** What pictures show: words and numbers, before anybody draws them. */
@NullMarked
package voronka.telegram.picture;

import org.jspecify.annotations.NullMarked;
