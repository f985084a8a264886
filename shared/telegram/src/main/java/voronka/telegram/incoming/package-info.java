/** What comes in from the chat, read into our own words: the library's update stops here. */
@NullMarked
package voronka.telegram.incoming;

import org.jspecify.annotations.NullMarked;
