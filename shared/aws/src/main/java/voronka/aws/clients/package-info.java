/** The AWS clients, all over one HTTP client. */
@NullMarked
package voronka.aws.clients;

import org.jspecify.annotations.NullMarked;
