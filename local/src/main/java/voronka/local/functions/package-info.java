/**
 * Runs the functions of the template in this process as Lambda would run them: each in its own
 * environment, an instance for one call at a time, with a time limit, and every call in a journal.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.functions;
