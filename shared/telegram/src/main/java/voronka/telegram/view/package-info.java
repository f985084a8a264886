/** The screens: cards, lists, reminders, the funnel as text. Pure: facts in, a screen out. */
@NullMarked
package voronka.telegram.view;

import org.jspecify.annotations.NullMarked;
