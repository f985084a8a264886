/**
 * The one table. Every port of the store is read here and written here, in one transaction per
 * command. What a thing's key is stands in {@link voronka.aws.dynamodb.Keys}; what its attributes
 * are called, in the {@code …Item} class of that thing and nowhere else.
 */
@NullMarked
package voronka.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
