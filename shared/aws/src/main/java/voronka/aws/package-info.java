/** What AWS gives us, behind the ports of the domain. */
@NullMarked
package voronka.aws;

import org.jspecify.annotations.NullMarked;
