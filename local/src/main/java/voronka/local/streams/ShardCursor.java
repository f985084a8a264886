package voronka.local.streams;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A place in one shard, which moves on with each reading. */
final class ShardCursor {
    private final DynamoDbStreamsClient client;
    private final String streamArn;
    private final String shardId;
    private @Nullable String iterator;
    private @Nullable String last;
    private boolean ended;

    ShardCursor(DynamoDbStreamsClient client, String streamArn, String shardId) {
        this.client = client;
        this.streamArn = streamArn;
        this.shardId = shardId;
    }

    String shardId() {
        return shardId;
    }

    /** Whether the shard is closed and read to its end. */
    boolean ended() {
        return ended;
    }

    /** The next records, up to a thousand; empty when there are none now. */
    List<Record> read() {
        if (ended) {
            return List.of();
        }
        if (iterator == null) {
            iterator = iterator();
        }
        String place = iterator;
        try {
            GetRecordsResponse response =
                    client.getRecords(request -> request.shardIterator(place));
            iterator = response.nextShardIterator();
            ended = iterator == null;
            if (!response.records().isEmpty()) {
                last = response.records().getLast().dynamodb().sequenceNumber();
            }
            return response.records();
        } catch (ExpiredIteratorException e) {
            // Iterators live a quarter of an hour; a reader that was held up longer needs a new
            // one.
            iterator = iterator();
            return read();
        }
    }

    private String iterator() {
        GetShardIteratorRequest.Builder request =
                GetShardIteratorRequest.builder().streamArn(streamArn).shardId(shardId);
        if (last == null) {
            request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
        } else {
            request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER).sequenceNumber(last);
        }
        return client.getShardIterator(request.build()).shardIterator();
    }
}
