/**
 * Telegram on one machine: a Bot API server that the real client library talks to, the people on
 * the other side of the chat, and the loop that runs a real bot without a public address.
 *
 * <p>The server keeps everything in memory and every time limit on the clock it is given. It
 * answers with the error codes and descriptions of the real service, because the product decides by
 * them.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.telegram;
