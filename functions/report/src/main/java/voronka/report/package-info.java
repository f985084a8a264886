/** Draws what was ordered and puts it into its message, so that the bot stays light. */
@NullMarked
package voronka.report;

import org.jspecify.annotations.NullMarked;
