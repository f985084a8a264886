/** Messages to anybody but the person tapping: written with the change, sent by a reader. */
@NullMarked
package voronka.domain.notice;

import org.jspecify.annotations.NullMarked;
