/** Phone numbers the way people type them, read by Google's libphonenumber. */
@NullMarked
package voronka.phone;

import org.jspecify.annotations.NullMarked;
