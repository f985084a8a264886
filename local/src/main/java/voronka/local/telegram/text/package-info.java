/** What a message says: text with its entities, as Telegram counts and checks them. */
@org.jspecify.annotations.NullMarked
package voronka.local.telegram.text;
