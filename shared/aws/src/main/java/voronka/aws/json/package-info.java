/** JSON as plain maps, lists and values: light to load, for everything that is not Telegram's. */
@NullMarked
package voronka.aws.json;

import org.jspecify.annotations.NullMarked;
