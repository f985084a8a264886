/**
 * Reads expressions from standard input, so that the grammar can be measured on tables from
 * elsewhere.
 */
@NullMarked
package voronka.dates.command;

import org.jspecify.annotations.NullMarked;
