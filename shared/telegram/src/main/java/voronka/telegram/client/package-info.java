/** The Telegram client: sends screens, and says what became of them. */
@NullMarked
package voronka.telegram.client;

import org.jspecify.annotations.NullMarked;
