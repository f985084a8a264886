/** An emulator of SSM Parameter Store, where the product keeps its secrets and settings. */
@NullMarked
package voronka.local.parameters;

import org.jspecify.annotations.NullMarked;
