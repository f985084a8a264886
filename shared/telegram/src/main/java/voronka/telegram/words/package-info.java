/** The words of the bot, in Russian and English: all of them in resource bundles. */
@NullMarked
package voronka.telegram.words;

import org.jspecify.annotations.NullMarked;
