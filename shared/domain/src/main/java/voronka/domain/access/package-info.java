/** The keys that websites and other systems come with. Only their hashes are kept. */
@NullMarked
package voronka.domain.access;

import org.jspecify.annotations.NullMarked;
