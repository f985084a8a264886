/**
 * The page of the local product: a website's visitor, the people's phones, a clock to move and the
 * functions at work, side by side. Here are its files and the end points that only the local stack
 * can answer; what happens in the chats is answered by the Bot API's server.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.page;
