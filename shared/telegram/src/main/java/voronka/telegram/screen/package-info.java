/** What a person sees: a text and the buttons under it. */
@NullMarked
package voronka.telegram.screen;

import org.jspecify.annotations.NullMarked;
