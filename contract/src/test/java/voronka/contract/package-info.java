/**
 * What the ports to the cloud promise, as suites that run unchanged against the local stack,
 * against LocalStack (where there is Docker) and against a real account ({@code
 * -Daws.contract=real}).
 */
@NullMarked
package voronka.contract;

import org.jspecify.annotations.NullMarked;
