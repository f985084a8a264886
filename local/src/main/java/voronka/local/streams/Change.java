package voronka.local.streams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One record of a stream, ready to be handed on.
 *
 * @param index counts the records of this run, from 1
 * @param key the item's key, as text
 * @param json the record as a function gets it
 * @param bytes the length of that in UTF-8
 * @param at when it was read, by the stack's clock
 */
record Change(
        long index,
        String shardId,
        String sequenceNumber,
        String key,
        String json,
        int bytes,
        Instant at) {

    static Change of(long index, String shardId, ObjectNode json, Instant at) {
        String text = json.toString();
        return new Change(
                index,
                shardId,
                json.path("dynamodb").path("SequenceNumber").asText(),
                json.path("dynamodb").path("Keys").toString(),
                text,
                text.getBytes(StandardCharsets.UTF_8).length,
                at);
    }
}
