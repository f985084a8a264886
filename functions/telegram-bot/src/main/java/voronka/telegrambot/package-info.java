/**
 * The bot: a Telegram update becomes a reply. The way in is {@link
 * voronka.telegrambot.TelegramBotFunction}; {@code Conversation} says who answers what: a {@code
 * …Command} what was typed after a slash, the {@code …Taps} what was pressed, an {@code …Answer}
 * the text that a question was waiting for.
 */
@NullMarked
package voronka.telegrambot;

import org.jspecify.annotations.NullMarked;
