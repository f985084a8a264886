/**
 * Time on one machine: a clock that can be moved, the recurring runs of the template, and the skip,
 * which walks from due moment to due moment so that months pass as they would have passed.
 */
@org.jspecify.annotations.NullMarked
package voronka.local.walk;
