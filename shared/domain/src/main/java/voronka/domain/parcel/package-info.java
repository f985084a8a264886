/** What people send in the chat, until it is known which deal it belongs to, and afterwards. */
@NullMarked
package voronka.domain.parcel;

import org.jspecify.annotations.NullMarked;
