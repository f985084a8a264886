/** Starts DynamoDB Local, which Maven has fetched, as a process of its own. */
@org.jspecify.annotations.NullMarked
package voronka.local.database;
