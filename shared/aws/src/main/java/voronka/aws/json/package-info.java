/** JSON as plain maps, lists and values: all that our edges need of it, without reflection. */
@NullMarked
package voronka.aws.json;

import org.jspecify.annotations.NullMarked;
