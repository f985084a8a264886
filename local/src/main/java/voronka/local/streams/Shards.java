package voronka.local.streams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The shards of a stream that can be read now: a shard comes after the one it grew out of. */
final class Shards {
    private final DynamoDbStreamsClient client;
    private final String streamArn;
    private final Map<String, ShardCursor> open = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();
    private boolean described;

    Shards(DynamoDbStreamsClient client, String streamArn) {
        this.client = client;
        this.streamArn = streamArn;
    }

    /** The open shards; asks the stream again only when one has ended. */
    List<ShardCursor> open() {
        for (ShardCursor cursor : List.copyOf(open.values())) {
            if (cursor.ended()) {
                open.remove(cursor.shardId());
                finished.add(cursor.shardId());
                described = false;
            }
        }
        if (!described || open.isEmpty()) {
            describe();
            described = true;
        }
        return List.copyOf(open.values());
    }

    private void describe() {
        List<Shard> all = all();
        Set<String> known = new HashSet<>();
        all.forEach(shard -> known.add(shard.shardId()));
        for (Shard shard : all) {
            String parent = shard.parentShardId();
            boolean ready = parent == null || finished.contains(parent) || !known.contains(parent);
            if (ready && !finished.contains(shard.shardId())) {
                open.computeIfAbsent(shard.shardId(), id -> new ShardCursor(client, streamArn, id));
            }
        }
    }

    private List<Shard> all() {
        List<Shard> shards = new ArrayList<>();
        @Nullable String after = null;
        do {
            String start = after;
            StreamDescription page =
                    client.describeStream(
                                    request ->
                                            request.streamArn(streamArn)
                                                    .exclusiveStartShardId(start))
                            .streamDescription();
            shards.addAll(page.shards());
            after = page.lastEvaluatedShardId();
        } while (after != null);
        return shards;
    }
}
