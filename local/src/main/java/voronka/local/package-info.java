/** The whole product on one machine, driven by template.yaml and contacting no account anywhere. */
@NullMarked
package voronka.local;

import org.jspecify.annotations.NullMarked;
