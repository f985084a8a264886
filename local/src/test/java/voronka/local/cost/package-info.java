/** What a month costs, computed from what the daily work was measured to take. */
@org.jspecify.annotations.NullMarked
package voronka.local.cost;
