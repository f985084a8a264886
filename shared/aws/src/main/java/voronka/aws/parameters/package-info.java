/** Secrets, kept in SSM Parameter Store. */
@NullMarked
package voronka.aws.parameters;

import org.jspecify.annotations.NullMarked;
