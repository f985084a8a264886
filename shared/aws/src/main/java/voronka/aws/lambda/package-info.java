/** The edge: what Lambda hands us, and what we hand back. Only the fields that we read. */
@NullMarked
package voronka.aws.lambda;

import org.jspecify.annotations.NullMarked;
