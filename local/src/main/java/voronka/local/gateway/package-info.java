/**
 * Stands in for the HTTP API: takes requests, hands them to the function of the route as payload
 * format 2.0 and turns its answer back into HTTP.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.gateway;
