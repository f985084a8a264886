/**
 * What the business does with deals, a class per command. Each decides purely, writes everything in
 * one transaction and refuses with a value.
 */
@NullMarked
package voronka.domain.selling;

import org.jspecify.annotations.NullMarked;
