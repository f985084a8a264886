/** What the bot has asked a person and waits to hear. */
@NullMarked
package voronka.domain.conversation;

import org.jspecify.annotations.NullMarked;
