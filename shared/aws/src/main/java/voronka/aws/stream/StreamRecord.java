package voronka.aws.stream;

/**
 * One change in the stream.
 *
 * @param sequenceNumber names it within its shard: what a partial failure is told by
 */
public record StreamRecord(String sequenceNumber, Changed changed) {}
